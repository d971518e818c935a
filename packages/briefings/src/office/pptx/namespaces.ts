/** The names that every part of a presentation declares. */
export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

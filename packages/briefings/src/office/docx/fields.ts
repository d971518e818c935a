const REFERENCE = /<w:r>((?:(?!<\/w:r>).)*PAGEREF(?:(?!<\/w:r>).)*)<\/w:r>/gs;
const PIECE = /<w:fldChar [^>]*\/>|<w:instrText.*?<\/w:instrText>|<w:t[ >].*?<\/w:t>/gs;

/** Page references with a run for each of their pieces: programs other than Word show no number of one run. */
export const fieldsInRuns = (xml: string): string =>
  xml.replaceAll(REFERENCE, (_, pieces: string) =>
    pieces.replaceAll(PIECE, (piece) => `<w:r>${piece}</w:r>`),
  );

import { fileURLToPath } from 'node:url';

/** `schema/`, from the source and from what is built of it. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../../../schema/', import.meta.url));

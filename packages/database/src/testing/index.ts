export {
  createLoadedDatabase,
  createTestDatabase,
  type TestDatabase,
} from './create-test-database.ts';
export { lacksTools } from './lacks-tools.ts';
export { dropDatabase, makeDatabase } from './make-database.ts';

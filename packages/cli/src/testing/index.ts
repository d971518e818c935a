export { lacksTools } from '@minxin/database/testing';
export { startTestServer, type TestServer } from './start-test-server.ts';
export { TEST_DISTRICT } from './test-district.ts';

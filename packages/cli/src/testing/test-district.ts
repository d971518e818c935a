/** 汉滨区, the district whose figures ship with Minxin. */
export const TEST_DISTRICT = '610902';

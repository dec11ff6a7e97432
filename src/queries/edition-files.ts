/** Whether this build is followed by the files that are made of its pages, `npm run editions`: only then may a page link them. */
export const hasEditions = (): boolean => process.env['EDITIONS'] === '1';

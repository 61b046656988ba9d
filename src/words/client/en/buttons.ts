/** What buttons say in English once they were pressed. */
export const buttons = { copied: 'Copied', blocked: 'Copying is blocked here' };

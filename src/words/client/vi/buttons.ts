/** What buttons say in Vietnamese once they were pressed. */
export const buttons = { copied: 'Đã sao chép', blocked: 'Trình duyệt không cho sao chép' };

/** What of the preview's drawer is loaded with the first page: the tab that opens the rest. */
export const QA_TAB = { open: 'QA', title: 'QA 测试台' } as const;

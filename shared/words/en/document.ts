// Words of the printed document.
export const document = {} as const;

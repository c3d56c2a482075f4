/** Moments that lists are paged by are as exact as the place a page ends at: finer ones would be skipped by the next page. */
export const milliseconds = `
alter table retours.notifications alter column created_at type timestamptz(3);
alter table retours.gateway_news alter column received_at type timestamptz(3);
`;

/** A line whose units were only cancelled goes when its order is pushed in anew: nobody asked for it back, nothing was given for it. */
export const cancellations = `
drop policy only_untouched on retours.order_lines;
create policy only_untouched on retours.order_lines as restrictive for delete to retours_app using (refunded + returned + reserved = 0);
`;

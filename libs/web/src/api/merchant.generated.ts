// Generated from docs/openapi by npm run openapi.
export interface paths {
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how to sign in
         * @description For pages, before anybody has signed in: at the shop’s issuer, or as a persona while trying out.
         */
        get: operations["findSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push many orders in
         * @description One order with its `reference` a line, of any number of lines, as a stream. A line that is refused is reported and the others are kept. It may be sent again as often as one likes.
         */
        post: operations["importOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an order
         * @description With the quantity ledger of each line, payments, `actions`, returns, refunds and slips.
         */
        get: operations["findOrder"];
        /**
         * Push an order in
         * @description Makes it, or replaces the whole of it, with all products added or cancelled since, while no return or refund was made. The same order again changes nothing, whatever became of the order since.
         */
        put: operations["pushOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Filters go together.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{reference}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an order to a status
         * @description Appends to its history, with the flags the status has now.
         */
        post: operations["changeOrderStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{reference}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a captured payment
         * @description The same payment again changes nothing. The first real one takes the place of an implied one.
         */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{reference}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a product
         * @description Before delivery, paid or not. It is judged like a line that was pushed in and carries no discount; on a paid order its price is a balance to be paid.
         */
        post: operations["addProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{reference}/lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a product off
         * @description Before delivery and payment. Never the last one, nor one of which units were cancelled, asked back or refunded. Its share of the discounts goes with it; the other lines keep theirs.
         */
        delete: operations["removeProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{reference}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel products
         * @description Before delivery and payment, while returns are switched on; all or nothing. The total drops by exactly what the units are worth.
         */
        post: operations["cancelProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{reference}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a return in a customer’s stead
         * @description For a customer who phoned: they see it at once. `override` waives the switch, the rule and the window, never the quantities; it takes a note, which the customer reads, and the scope `returns:override`.
         */
        post: operations["requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count returns
         * @description By kind and by tab, exactly as many as the list shows at this moment.
         */
        get: operations["countReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move or receive many returns
         * @description Up to 200, each decided by itself as its own route would: to the same `status`, or with `receive` all that is still expected. What one is refused stands in its result and keeps none of the others back. With `dryRun=true` nothing is changed, and the results say what would be. After a connection that broke, the same key goes on where it ended and does nothing twice.
         */
        post: operations["changeReturnsInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List returns
         * @description Filters go together; each return names the statuses it may move to. `tab` is what is to be done: `to_review` waits for a decision; `to_receive` is accepted, with a package on its way; `to_refund` has units that came in, or that the customer keeps, not refunded yet; `problems` have a refund that failed or needs a review, or are open and came in part, damaged, wrong or with units missing.
         */
        get: operations["listReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a return
         * @description With its receipts, its whole history and its refunds.
         */
        get: operations["findReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{number}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a return to a status
         * @description Along the lifecycle of its kinds; `override` sets the lifecycle aside, and takes a note and the scope `returns:override`.
         */
        post: operations["changeReturnStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{number}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record goods that came in
         * @description Part of them at a time if need be; when every unit is accounted for, the package counts as received. `missing` accounts for a unit that never came.
         */
        post: operations["receiveGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{number}/lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a line off a return
         * @description Never the last one, nor one that was received. Its units are free again.
         */
        delete: operations["removeReturnLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{reference}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund an order
         * @description All or nothing: a refusal changes nothing. Card money goes back by itself; cheques, transfers and cash wait to be settled by hand. With `dryRun=true` nothing is made, and the answer is what would be, to the cent.
         */
        post: operations["issueRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description Filters go together.
         */
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a refund
         * @description With each payment’s part of it and every attempt at paying it back.
         */
        get: operations["findRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-refunds/{id}/manual-settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a payment refund as paid back by hand
         * @description For a cheque, a transfer, cash, or after the gateway’s final no.
         */
        post: operations["settleByHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-refunds/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed payment refund again
         * @description After the cause of its failure is gone.
         */
        post: operations["retryPaymentRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-refunds/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about a payment refund that needs review
         * @description When neither we nor the gateway can tell whether money went back, or its sum differs: a person says so, with a reason that is kept. `GET /v1/refunds?status=needs_review` lists them, `GET /v1/gateway-news?paymentRefund=…` what the gateway said.
         */
        post: operations["decideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliation/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List differences between gateways’ books and ours
         * @description Found by the nightly comparison of each payment with what its gateway lists, newest first; a difference that is found no more closes by itself. Filters go together.
         */
        get: operations["listDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credit slips
         * @description They are never changed once issued.
         */
        get: operations["listCreditSlips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-slips/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a credit slip
         * @description With its lines, both bases and the taxes per rate.
         */
        get: operations["findCreditSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{number}/slip.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print a return slip
         * @description What goes into the package: the goods, where to send them, a code to scan; no prices. In the language asked for, else the customer’s.
         */
        get: operations["printReturnSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-slips/{number}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print a credit slip
         * @description As it was issued, with the letterhead of then. In the language asked for, else the customer’s.
         */
        get: operations["printCreditSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letterhead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the letterhead
         * @description What is printed at the head of papers. The answer is a valid body to save.
         */
        get: operations["getLetterhead"];
        /**
         * Save the letterhead
         * @description The whole of it: what is left out is empty. Credit slips keep the letterhead they were issued with, its logo included.
         */
        put: operations["saveLetterhead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gateways/{gateway}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the account at a payment gateway
         * @description Of a secret it only says that it is set. Empty when there is no account.
         */
        get: operations["findGateway"];
        /**
         * Save the account at a payment gateway
         * @description The whole of it. Secrets are encrypted before they are kept, and never told again. What waited because the account was paused is tried at once. The webhook address stays.
         */
        put: operations["saveGateway"];
        post?: never;
        /**
         * Remove the account at a payment gateway
         * @description Its webhook address is gone with it; refunds over it wait for a person.
         */
        delete: operations["removeGateway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gateways/{gateway}/webhooks/{endpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify of a refund, as a payment gateway
         * @description The body is whatever the gateway sends, proved by its own signature rather than by a token. It is kept, and answered before anybody acts on it; telling the same again changes nothing.
         */
        post: operations["takeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gateway-news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what gateways told
         * @description Filters go together. News of a refund nobody knows stays `unmatched` and is looked at again for some days.
         */
        get: operations["listGatewayNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vouchers
         * @description Store credit, what is left of it and whether it can be spent now. Filters go together.
         */
        get: operations["listVouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vouchers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look a voucher up
         * @description By its code, with all that was redeemed of it.
         */
        get: operations["findVoucher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vouchers/{code}/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem a voucher
         * @description At the checkout of the shop, wholly or partly: what is not spent stays on it until it expires. Name `customerId` so that a code that went astray is worth nothing to somebody else.
         */
        post: operations["redeemVoucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vouchers/{code}/redemptions/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a redemption back
         * @description When the order it paid for was cancelled: the amount is on the voucher again, valid as long as before. Once for each redemption.
         */
        post: operations["reverseRedemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export returns
         * @description A row for each line of a return. Streamed, newest first, with the filters of the list: CSV in UTF-8, headings in English or French, amounts with a decimal point, instants in UTC. A text that a spreadsheet would take for a formula begins with an apostrophe.
         */
        get: operations["exportReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export refunds
         * @description A row for each refund. Streamed, newest first, with the filters of the list: CSV in UTF-8, headings in English or French, amounts with a decimal point, instants in UTC. A text that a spreadsheet would take for a formula begins with an apostrophe.
         */
        get: operations["exportRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-slips.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export credit slips
         * @description A row for each tax rate of a slip; the totals of a slip stand on its first row only, so that columns add up. Streamed, newest first, with the filters of the list: CSV in UTF-8, headings in English or French, amounts with a decimal point, instants in UTC. A text that a spreadsheet would take for a formula begins with an apostrophe.
         */
        get: operations["exportCreditSlips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-slips/{number}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Counter a credit slip
         * @description Issues a slip of the same series with the same lines and the amounts the other way round. It corrects the document only: the goods, the ledger and the money stay as they are. A slip is countered once, and a countering slip never.
         */
        post: operations["reverseCreditSlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/return-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the return policy
         * @description The answer is a valid body to save.
         */
        get: operations["getPolicy"];
        /**
         * Save the return policy
         * @description The whole of it: what is left out takes its default. Orders keep what they were pushed with.
         */
        put: operations["savePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mail-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the mail settings
         * @description From whom mails come and who at the shop gets its own. The answer is a valid body to save.
         */
        get: operations["getMailSettings"];
        /**
         * Save the mail settings
         * @description The whole of them: what is left out takes its default. Without a merchant address nobody at the shop is told.
         */
        put: operations["saveMailSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mail-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mail templates
         * @description Every mail in every language: the shop’s own template, or the standard one (`custom` is false).
         */
        get: operations["listMailTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mail-templates/{mail}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a mail template
         * @description The shop’s own, or the standard one (`custom` is false).
         */
        get: operations["findMailTemplate"];
        /**
         * Save a mail template of one’s own
         * @description Liquid; a template that cannot be filled in, or names what the mail does not have, is refused by field and line.
         */
        put: operations["saveMailTemplate"];
        post?: never;
        /**
         * Go back to the standard mail template
         * @description Answers the standard one. Doing it again changes nothing but the version.
         */
        delete: operations["resetMailTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mail-templates/{mail}/{language}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a mail
         * @description Filled in with a return or a refund, or with something made up when neither is named; nothing is sent or saved. Naming a return takes `returns:read`, a refund `refunds:read`. Show the HTML in a frame without scripts.
         */
        post: operations["previewMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List order statuses
         * @description The shipped ones and the shop’s own.
         */
        get: operations["listOrderStatuses"];
        put?: never;
        /**
         * Add an order status
         * @description A flag left out is off.
         */
        post: operations["addOrderStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order-statuses/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an order status
         * @description One that was deleted too, as long as orders name it.
         */
        get: operations["findOrderStatus"];
        put?: never;
        post?: never;
        /**
         * Delete an order status
         * @description Orders that were in it go on showing it and its code stays taken; what no order was ever in is gone for good.
         */
        delete: operations["deleteOrderStatus"];
        options?: never;
        head?: never;
        /**
         * Change an order status
         * @description What is left out stays. A flag counts for entries made from now on, never for the past; `position` 1 is the first in the list.
         */
        patch: operations["editOrderStatus"];
        trace?: never;
    };
    "/v1/return-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List return statuses
         * @description The shipped ones and the shop’s own.
         */
        get: operations["listReturnStatuses"];
        put?: never;
        /**
         * Add a return status
         * @description Its kind decides what may be done in it.
         */
        post: operations["addReturnStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/return-statuses/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a return status
         * @description One that was deleted too, as long as the history of a return names it.
         */
        get: operations["findReturnStatus"];
        put?: never;
        post?: never;
        /**
         * Delete a return status
         * @description Only while no return is in it and another status of its kind remains. Histories go on naming it, and its code stays taken.
         */
        delete: operations["deleteReturnStatus"];
        options?: never;
        head?: never;
        /**
         * Change a return status
         * @description What is left out stays. Its kind can change only while no return is in it and another status of the kind remains.
         */
        patch: operations["editReturnStatus"];
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Never with their secrets.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Add a webhook endpoint
         * @description At most 20 a shop. The answer tells the secret that signs what is sent: it is told this once.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a webhook endpoint */
        get: operations["findWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook endpoint
         * @description What waits for it is given up.
         */
        delete: operations["removeWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint
         * @description What is left out stays. Disabling it gives up what waits for it; enabling it forgets its failures.
         */
        patch: operations["changeWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/secret-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook endpoint a new secret
         * @description Everything is signed with the new one and, for a day unless told, with the old one as well.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was sent to a webhook endpoint */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a delivery
         * @description With what is sent and every try.
         */
        get: operations["findDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description Under the same `webhook-id`. One that is on its way already stays as it is.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who did what
         * @description Every change of a row of the business, newest first, by ids and digests only. Filters go together. `npm run audit:verify` checks the chain.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See figures over time
         * @description Returns by week, value given back by currency, the most returned products and how long refunds take, in days of the shop, next to the period before. Without `from` and `to`: the twelve weeks up to today. `asOf` says up to when everything is counted.
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountPauseView: {
            reason: string;
            /** Format: date-time */
            since: string;
        };
        AttemptView: {
            number: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            outcome: string;
            detail: string | null;
        };
        AuditEntryView: {
            id: string;
            /** Format: date-time */
            at: string;
            /**
             * @description `role`: a database role that went past the application
             * @enum {string}
             */
            byKind: "customer" | "staff" | "system" | "role";
            by: string;
            /** @description The table the row is in */
            what: string;
            /**
             * @description `found`: it was there before the audit was
             * @enum {string}
             */
            verb: "found" | "added" | "changed" | "removed";
            /** @description What the row is about, such as the reference of its order */
            subject: string;
            /** @description Which row it is */
            key: string;
            /** @description SHA-256 of the row as it was written */
            digest: string;
            /** @description Its link of the chain; null until it is sealed */
            seal: string | null;
        };
        AuditEntryViewPage: {
            items: components["schemas"]["AuditEntryView"][];
            nextCursor: string | null;
        };
        BookEntryView: {
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
            /** @description Ours is the status of the payment refund; theirs what the gateway’s comes to */
            status: string;
        };
        BulkBody: {
            /** @description Numbers of returns; one that is named twice counts once */
            numbers?: string[];
            /** @description The status they are all to move to */
            status?: string;
            /** @description All that is still expected has come in */
            receive?: components["schemas"]["BulkReceiptBody"];
            /** @description The customers read it */
            note?: string;
        };
        BulkReceiptBody: {
            /**
             * @description Of every unit; default: `as_new`
             * @enum {string}
             */
            condition?: "as_new" | "damaged" | "wrong_item" | "missing";
        };
        BulkResultView: {
            number: string;
            /**
             * @description `done`, in a preview `eligible`; `unchanged`, since it stood there already; `skipped`, for the reason in `problem`
             * @enum {string}
             */
            outcome: "done" | "eligible" | "unchanged" | "skipped";
            /** @description Its status afterwards; null when skipped */
            status: components["schemas"]["NamedStatusView"] | null;
            /** @description Why it was left alone; null otherwise */
            problem: components["schemas"]["Problem"] | null;
        };
        BulkView: {
            results: components["schemas"]["BulkResultView"][];
            /** @description Changed, or in a preview: to be changed */
            done: number;
            unchanged: number;
            skipped: number;
        };
        BuyerView: {
            name: string;
            address: string[];
            locale: string;
        };
        CancellationBody: {
            lines?: components["schemas"]["CancelledLineBody"][];
        };
        CancelledLineBody: {
            lineId?: string;
            quantity?: number;
        };
        CountsByKindView: {
            waiting_for_confirmation: number;
            waiting_for_package: number;
            package_received: number;
            return_denied: number;
            return_completed: number;
            cancelled: number;
        };
        CountsByTabView: {
            all: number;
            /** @description Requests that wait for a decision */
            to_review: number;
            /** @description Accepted, and a package is on its way */
            to_receive: number;
            /** @description With units that came in, or that the customer keeps, not refunded yet */
            to_refund: number;
            /** @description A refund of it failed or needs a review, or it is open and came in part, damaged, wrong or with units missing */
            problems: number;
        };
        CredentialFieldView: {
            name: string;
            /** @description Write-only */
            secret: boolean;
            optional: boolean;
        };
        CreditSlipLineView: {
            lineId: string | null;
            label: string;
            quantity: number;
            /**
             * @description Decimal string
             * @example 12.60
             */
            unitPriceTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            unitPriceTaxIncl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxIncl: string;
            taxRate: string | null;
        };
        CreditSlipView: {
            number: string;
            refundId: string;
            orderReference: string;
            invoiceNumber: string | null;
            customerId: string;
            /** Format: date-time */
            issuedAt: string;
            currency: string;
            /** @enum {string} */
            taxDisplay: "tax_included" | "tax_excluded";
            reason: string | null;
            lines: components["schemas"]["CreditSlipLineView"][];
            credit: components["schemas"]["CreditView"];
            /** @description The slip this one counters */
            reverses: string | null;
            /** @description The slip that counters this one */
            reversedBy: string | null;
            /** @description The letterhead it was issued with */
            seller: components["schemas"]["SellerView"] | null;
            /** @description The customer as they were then */
            buyer: components["schemas"]["BuyerView"] | null;
        };
        CreditSlipViewPage: {
            items: components["schemas"]["CreditSlipView"][];
            nextCursor: string | null;
        };
        CreditView: {
            /**
             * @description Decimal string
             * @example 12.60
             */
            productsTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            productsTaxIncl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            shippingTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            shippingTaxIncl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            goodwillTaxExcl?: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            goodwillTaxIncl?: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxIncl: string;
            taxes: components["schemas"]["TaxRowView"][];
        };
        CurrencyOverviewView: {
            /** @description ISO 4217 */
            currency: string;
            total: components["schemas"]["MoneyFlowView"];
            /** @description The same of the period before */
            before: components["schemas"]["MoneyFlowView"];
            weeks: components["schemas"]["MoneyWeekView"][];
        };
        CustomerBody: {
            id?: string;
            email?: string;
            firstName?: string;
            lastName?: string;
            locale?: string;
            /** @description Where post reaches them, as it is printed on papers */
            address?: string[];
        };
        CustomerView: {
            id: string;
            email: string | null;
            firstName: string | null;
            lastName: string | null;
            locale: string;
            address?: string[];
        };
        DeliveryAttemptView: {
            number: number;
            /** Format: date-time */
            at: string;
            sent: boolean;
            detail: string;
        };
        DeliveryView: {
            id: string;
            /** @description The `webhook-id` it is sent under */
            eventId: string;
            /** @enum {string} */
            type: "return.requested" | "return.status_changed" | "return.received" | "refund.created" | "payment_refund.succeeded" | "payment_refund.failed" | "payment_refund.awaiting_manual" | "payment_refund.marked_refunded" | "payment_refund.needs_review" | "payment_refund.reversed" | "payment.refunded_outside" | "credit_slip.issued" | "voucher.issued" | "stock.restocked" | "order.refund_status_changed" | "reconciliation.difference_found";
            orderReference: string;
            /** @enum {string} */
            status: "pending" | "sent" | "given_up";
            tries: number;
            /** @description What the last try came to */
            lastDetail: string | null;
            /** Format: date-time */
            nextTryAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        DeliveryViewPage: {
            items: components["schemas"]["DeliveryView"][];
            nextCursor: string | null;
        };
        DifferenceView: {
            id: string;
            /** @enum {string} */
            kind: "missing_at_gateway" | "unknown_here" | "amount_differs" | "state_differs";
            orderReference: string;
            paymentId: string;
            gateway: string;
            /** @description Null for a refund that is not in our books */
            paymentRefundId: string | null;
            /** @description Null for a refund the gateway does not list */
            gatewayRefundId: string | null;
            ours: components["schemas"]["BookEntryView"] | null;
            theirs: components["schemas"]["BookEntryView"] | null;
            /** Format: date-time */
            foundAt: string;
            /**
             * Format: date-time
             * @description The last time it was found
             */
            seenAt: string;
            /**
             * Format: date-time
             * @description When it was found no more; null while it is
             */
            closedAt: string | null;
            /** @description What to do about it */
            advice: string;
        };
        DifferenceViewPage: {
            items: components["schemas"]["DifferenceView"][];
            nextCursor: string | null;
        };
        DiscountBody: {
            code?: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            taxExcl?: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            taxIncl?: string;
            /** @description The lines it applies to; empty means all */
            lineIds?: string[];
            freeShipping?: boolean;
        };
        DiscountView: {
            code: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            taxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            taxIncl: string;
            lineIds: string[];
            freeShipping: boolean;
        };
        FieldErrorView: {
            pointer: string;
            message: string;
        };
        GatewayBody: {
            /**
             * @description What the gateway calls its keys, and their values; docs/how-to/connect-a-gateway.md lists them
             * @example {
             *       "secretKey": "sk_test_…"
             *     }
             */
            credentials: {
                [key: string]: string;
            };
        };
        GatewayNewsView: {
            id: string;
            gateway: string;
            /**
             * @description `unmatched`: of no refund of ours, so far; `review`: it contradicts what we have; `outside`: of a refund made round us
             * @enum {string}
             */
            status: "new" | "applied" | "unchanged" | "review" | "outside" | "unmatched" | "asked";
            news: components["schemas"]["NewsView"] | null;
            /** @description What the gateway was asked about, when it said no more than a name */
            about: string | null;
            /** @description The payment refund it was found to be about */
            paymentRefundId: string | null;
            /** Format: date-time */
            receivedAt: string;
        };
        GatewayNewsViewPage: {
            items: components["schemas"]["GatewayNewsView"][];
            nextCursor: string | null;
        };
        GatewayView: {
            gateway: string;
            /** @description By the gateway’s names; of a secret only `{"set": true}`. Empty without an account */
            credentials: {
                [key: string]: unknown;
            };
            /** @description What an account there is made of, in the order to ask for it */
            fields: components["schemas"]["CredentialFieldView"][];
            paused: components["schemas"]["AccountPauseView"] | null;
            /** @description Where the gateway shall send its notifications, below the address of this API; nobody can guess it. Null without an account */
            webhookPath: string | null;
        };
        GoodwillBody: {
            /**
             * @description Tax included
             * @example 12.60
             */
            amount?: string;
            reason?: string;
            /**
             * @description Percent; without one there is no tax split
             * @example 20
             */
            taxRate?: string;
        };
        ImportProblemView: {
            line: number;
            reference?: string;
            code: string;
            title: string;
            detail: string;
            /** @description What does not fit, such as `lines[0].totalTaxIncl` */
            field?: string;
            lineId?: string;
            errors?: components["schemas"]["FieldErrorView"][];
        };
        ImportReportView: {
            received: number;
            created: number;
            replaced: number;
            unchanged: number;
            refused: number;
            problems: components["schemas"]["ImportProblemView"][];
        };
        InstructionsBody: {
            en?: string;
            fr?: string;
        };
        KeptOrderStatusView: {
            code: string;
            names: components["schemas"]["TranslatedView"];
            color: string;
            paid: boolean;
            shipped: boolean;
            delivered: boolean;
            deleted: boolean;
        };
        KeptReturnStatusView: {
            code: string;
            /** @enum {string} */
            kind: "waiting_for_confirmation" | "waiting_for_package" | "package_received" | "return_denied" | "return_completed" | "cancelled";
            names: components["schemas"]["TranslatedView"];
            color: string;
            deleted: boolean;
        };
        LedgerView: {
            ordered: number;
            cancelled: number;
            refunded: number;
            returned: number;
            reserved: number;
            restocked: number;
            refundable: number;
            available: number;
            returnable: number;
            /**
             * @description Decimal string
             * @example 12.60
             */
            creditedTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            creditedTaxIncl: string;
        };
        LetterheadBody: {
            name?: string;
            address?: string[];
            /** @description VAT number, SIRET, capital … */
            registration?: string[];
            email?: string | null;
            phone?: string | null;
            website?: string | null;
            /** @description A PNG or JPEG picture as a data URI, of at most 200 kB and 2000 × 2000 pixels */
            logo?: string | null;
        };
        LetterheadView: {
            name: string;
            address: string[];
            registration: string[];
            email: string | null;
            phone: string | null;
            website: string | null;
            /** @description A data URI */
            logo: string | null;
        };
        ListedReturnView: {
            number: string;
            orderReference: string;
            status: components["schemas"]["NamedStatusView"];
            explanation: string;
            returnless: boolean;
            /** Format: date-time */
            requestedAt: string;
            customerId: string;
            /** @description Codes of the statuses it may move to */
            nextStatuses: string[];
            lines: components["schemas"]["ReturnLineView"][];
            customer: components["schemas"]["SenderView"];
            /**
             * Format: date-time
             * @description The last moment it could be asked for; null without limit
             */
            deadline: string | null;
        };
        ListedReturnViewPage: {
            items: components["schemas"]["ListedReturnView"][];
            nextCursor: string | null;
        };
        MailPreviewBody: {
            subject?: string;
            html?: string;
            text?: string;
            /**
             * @description Which return to tell of; something made up without it
             * @example RE-2026-000007
             */
            returnNumber?: string;
            /** @description Which refund the mail `refunded` is to tell of */
            refundId?: string;
        };
        MailPreviewView: {
            subject: string;
            html: string;
            text: string;
        };
        MailSettingsBody: {
            /** @description null is the name on the shop’s papers */
            fromName?: string | null;
            /** @description null is the installation’s address */
            fromAddress?: string | null;
            /** @description Where customers’ answers go */
            replyTo?: string | null;
            /** @description Who is told of new requests; nobody when null */
            merchantAddress?: string | null;
            /** @enum {string} */
            merchantLanguage?: "en" | "fr";
        };
        MailSettingsView: {
            fromName: string | null;
            fromAddress: string | null;
            replyTo: string | null;
            merchantAddress: string | null;
            /** @enum {string} */
            merchantLanguage: "en" | "fr";
        };
        MailTemplateBody: {
            /** @description Liquid; becomes one line */
            subject: string;
            /** @description Liquid in HTML; values are escaped */
            html: string;
            /** @description Liquid in plain text */
            text: string;
        };
        MailTemplateView: {
            subject: string;
            html: string;
            text: string;
            /** @enum {string} */
            mail: "return_requested" | "return_accepted" | "return_denied" | "package_received" | "refunded" | "merchant_new_request";
            /** @enum {string} */
            language: "en" | "fr";
            /** @description Whether the shop wrote it itself */
            custom: boolean;
        };
        MailTemplateViewPage: {
            items: components["schemas"]["MailTemplateView"][];
            nextCursor: string | null;
        };
        MailsBody: {
            return_requested?: boolean;
            return_accepted?: boolean;
            return_denied?: boolean;
            package_received?: boolean;
            refunded?: boolean;
            merchant_new_request?: boolean;
        };
        MailsView: {
            return_requested: boolean;
            return_accepted: boolean;
            return_denied: boolean;
            package_received: boolean;
            refunded: boolean;
            merchant_new_request: boolean;
        };
        MerchantOrderLineView: {
            id: string;
            sku: string;
            name: string;
            quantity: number;
            /**
             * @description Decimal string
             * @example 12.60
             */
            unitPriceTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            unitPriceTaxIncl: string;
            /**
             * @description Percent
             * @example 12.60
             */
            taxRate: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxIncl: string;
            /**
             * @description Its share of the discounts
             * @example 12.60
             */
            discountTaxExcl: string;
            /**
             * @description Its share of the discounts
             * @example 12.60
             */
            discountTaxIncl: string;
            returnable: boolean;
            virtual: boolean;
            /** @description Units that may be asked back now */
            returnableQuantity: number;
            /**
             * @description Why none may; null while some may
             * @enum {string|null}
             */
            notReturnableReason: "virtual" | "not_returnable" | "in_return" | "returned" | "refunded" | "cancelled" | null;
            ledger: components["schemas"]["LedgerView"];
        };
        MerchantOrderView: {
            reference: string;
            customer: components["schemas"]["CustomerView"];
            currency: string;
            /** Format: date-time */
            placedAt: string;
            invoiceNumber: string | null;
            /** @description Code of an order status */
            status: string | null;
            /** @enum {string} */
            refundStatus: "none" | "partially_refunded" | "fully_refunded";
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxExcl: string;
            /**
             * @description Lines less discounts and cancelled units, plus shipping
             * @example 12.60
             */
            totalTaxIncl: string;
            /** @description Null once the shop has deleted it */
            currentStatus: components["schemas"]["NamedOrderStatusView"] | null;
            /** @enum {string} */
            taxDisplay: "tax_included" | "tax_excluded";
            shipping: components["schemas"]["ShippingView"];
            discounts: components["schemas"]["DiscountView"][];
            creditSlips: components["schemas"]["SlipEntryView"][];
            returnability: components["schemas"]["ReturnabilityView"];
            rounding: components["schemas"]["RoundingView"];
            lines: components["schemas"]["MerchantOrderLineView"][];
            payments: components["schemas"]["MerchantPaymentView"][];
            statusHistory: components["schemas"]["MerchantStatusEntryView"][];
            actions: components["schemas"]["OrderActionView"][];
            returns: components["schemas"]["OrderReturnView"][];
            refunds: components["schemas"]["RefundView"][];
        };
        MerchantPaymentView: {
            id: string;
            /** @enum {string} */
            method: "card" | "wallet" | "bank_transfer" | "cheque" | "cash_on_delivery" | "store_credit" | "other";
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /**
             * @description On its way back
             * @example 12.60
             */
            held: string;
            /**
             * @description Given back
             * @example 12.60
             */
            refunded: string;
            /** Format: date-time */
            capturedAt: string;
            gateway: string;
            gatewayReference: string | null;
            /** @description Given back in the gateway’s own dashboard */
            outsideRefunds: components["schemas"]["OutsideRefundView"][];
            /** @description Stands in for a payment made elsewhere */
            implied: boolean;
        };
        MerchantReturnLineView: {
            lineId: string;
            quantity: number;
            received: number;
            missing: number;
            asNew: number;
            refunded: number;
            /** @description Units a refund naming the return may cover */
            coverable: number;
            sku: string;
            name: string;
            /** @description Units not yet accounted for by a receipt */
            awaited: number;
            /** @description It may be taken off the return */
            removable: boolean;
        };
        MerchantReturnView: {
            number: string;
            orderReference: string;
            status: components["schemas"]["NamedStatusView"];
            explanation: string;
            returnless: boolean;
            /** Format: date-time */
            requestedAt: string;
            customerId: string;
            /** @description Codes of the statuses it may move to */
            nextStatuses: string[];
            lines: components["schemas"]["MerchantReturnLineView"][];
            customer: components["schemas"]["CustomerView"];
            actions: components["schemas"]["StaffActionView"][];
            /** @description Every status of the shop, for the names of codes */
            statuses: components["schemas"]["ReturnStatusView"][];
            receipts: components["schemas"]["ReceiptView"][];
            history: components["schemas"]["StaffHistoryView"][];
            refunds: components["schemas"]["RefundView"][];
        };
        MerchantStatusEntryView: {
            status: string;
            /** Format: date-time */
            at: string;
            paid: boolean;
            shipped: boolean;
            delivered: boolean;
            by: string | null;
        };
        MoneyFlowView: {
            /**
             * @description Credited by the refunds made
             * @example 12.60
             */
            products: string;
            /**
             * @description Credited by the refunds made
             * @example 12.60
             */
            shipping: string;
            /**
             * @description Credited by the refunds made
             * @example 12.60
             */
            goodwill: string;
            /**
             * @description Credit slips issued, less those that counter one
             * @example 12.60
             */
            creditSlips: string;
            /**
             * @description What arrived; a refund its gateway took back is not in it
             * @example 12.60
             */
            paidBack: string;
            /** @description `paidBack` by the way it went */
            ways: components["schemas"]["MoneyWayView"][];
        };
        MoneyWayView: {
            /** @description A gateway, `manual` for money given back by hand, or `voucher` */
            way: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
        };
        MoneyWeekView: {
            /**
             * @description Credited by the refunds made
             * @example 12.60
             */
            products: string;
            /**
             * @description Credited by the refunds made
             * @example 12.60
             */
            shipping: string;
            /**
             * @description Credited by the refunds made
             * @example 12.60
             */
            goodwill: string;
            /**
             * @description Credit slips issued, less those that counter one
             * @example 12.60
             */
            creditSlips: string;
            /**
             * @description What arrived; a refund its gateway took back is not in it
             * @example 12.60
             */
            paidBack: string;
            /** @description `paidBack` by the way it went */
            ways: components["schemas"]["MoneyWayView"][];
            /** @description Monday, or the first day of the period */
            from: string;
            /** @description Sunday, or the last day of the period */
            to: string;
        };
        NamedOrderStatusView: {
            code: string;
            names: components["schemas"]["TranslatedView"];
            color: string;
            paid: boolean;
            shipped: boolean;
            delivered: boolean;
            name: string;
        };
        NamedStatusView: {
            code: string;
            /** @enum {string} */
            kind: "waiting_for_confirmation" | "waiting_for_package" | "package_received" | "return_denied" | "return_completed" | "cancelled";
            names: components["schemas"]["TranslatedView"];
            color: string;
            name: string;
        };
        NamesBody: {
            en: string;
            fr: string;
        };
        NamesEditBody: {
            en?: string;
            fr?: string;
        };
        NewsOutcomeView: {
            /**
             * @description `reversed`: money that had left came back
             * @enum {string}
             */
            type: "succeeded" | "pending" | "failed" | "reversed" | "unknown";
            /** @description Why, as the gateway says */
            reason?: string;
        };
        NewsSumView: {
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            currency: string;
        };
        NewsView: {
            /** @description The gateway’s own id of this piece of news */
            id: string;
            /** @description The payment refund it names */
            key: string | null;
            /** @description Its own name of the refund */
            gatewayRefundId: string | null;
            /** @description Its own name of the captured payment */
            gatewayReference: string | null;
            sum: components["schemas"]["NewsSumView"] | null;
            outcome: components["schemas"]["NewsOutcomeView"];
        };
        NoSignInView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "none";
        };
        OidcView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "oidc";
            /** @description Its `/.well-known/openid-configuration` tells the rest. */
            issuer: string;
            clientId: string;
            /** @description What to ask for, separated by spaces. */
            scope: string;
        };
        OrderActionView: {
            /** @enum {string} */
            name: "add_product" | "remove_product" | "cancel_products" | "partial_refund" | "standard_refund" | "return_products";
            enabled: boolean;
            /** @enum {string} */
            reason?: "use_standard_refund" | "use_partial_refund" | "nothing_refundable" | "reserved_by_returns";
            /** @description The returns that hold what is left */
            openReturns?: string[];
        };
        OrderBody: {
            customer?: components["schemas"]["CustomerBody"];
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency?: string;
            /** Format: date-time */
            placedAt?: string;
            invoiceNumber?: string;
            lines?: components["schemas"]["OrderLineBody"][];
            shipping?: components["schemas"]["ShippingBody"];
            discounts?: components["schemas"]["DiscountBody"][];
            payments?: components["schemas"]["PaymentBody"][];
            statusHistory?: components["schemas"]["OrderStatusChangeBody"][];
        };
        OrderLineBody: {
            id?: string;
            sku?: string;
            name?: string;
            quantity?: number;
            /**
             * @description Up to six decimals
             * @example 12.60
             */
            unitPriceTaxExcl?: string;
            /**
             * @description Up to six decimals
             * @example 12.60
             */
            unitPriceTaxIncl?: string;
            /**
             * @description Percent
             * @example 20
             */
            taxRate?: string;
            /**
             * @description Default: quantity × unit price under the rounding of the shop
             * @example 12.60
             */
            totalTaxExcl?: string;
            /**
             * @description Default: quantity × unit price under the rounding of the shop
             * @example 12.60
             */
            totalTaxIncl?: string;
            returnable?: boolean;
            virtual?: boolean;
        };
        OrderReturnLineView: {
            lineId: string;
            quantity: number;
            received: number;
            missing: number;
            asNew: number;
            refunded: number;
            /** @description Units a refund naming the return may cover */
            coverable: number;
        };
        OrderReturnView: {
            number: string;
            orderReference: string;
            status: components["schemas"]["NamedStatusView"];
            explanation: string;
            returnless: boolean;
            /** Format: date-time */
            requestedAt: string;
            customerId: string;
            /** @description Codes of the statuses it may move to */
            nextStatuses: string[];
            lines: components["schemas"]["OrderReturnLineView"][];
            actions: components["schemas"]["StaffActionView"][];
        };
        OrderRowBody: {
            customer?: components["schemas"]["CustomerBody"];
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency?: string;
            /** Format: date-time */
            placedAt?: string;
            invoiceNumber?: string;
            lines?: components["schemas"]["OrderLineBody"][];
            shipping?: components["schemas"]["ShippingBody"];
            discounts?: components["schemas"]["DiscountBody"][];
            payments?: components["schemas"]["PaymentBody"][];
            statusHistory?: components["schemas"]["OrderStatusChangeBody"][];
            reference: string;
        };
        OrderRowView: {
            reference: string;
            customer: components["schemas"]["CustomerView"];
            currency: string;
            /** Format: date-time */
            placedAt: string;
            invoiceNumber: string | null;
            /** @description Code of an order status */
            status: string | null;
            /** @enum {string} */
            refundStatus: "none" | "partially_refunded" | "fully_refunded";
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxExcl: string;
            /**
             * @description Lines less discounts and cancelled units, plus shipping
             * @example 12.60
             */
            totalTaxIncl: string;
        };
        OrderRowViewPage: {
            items: components["schemas"]["OrderRowView"][];
            nextCursor: string | null;
        };
        OrderStatusBody: {
            code: string;
            names: components["schemas"]["NamesBody"];
            color: string;
            paid?: boolean;
            shipped?: boolean;
            delivered?: boolean;
        };
        OrderStatusChangeBody: {
            status?: string;
            /** Format: date-time */
            at?: string;
        };
        OrderStatusEditBody: {
            names?: components["schemas"]["NamesEditBody"];
            color?: string;
            paid?: boolean;
            shipped?: boolean;
            delivered?: boolean;
            position?: number;
        };
        OrderStatusView: {
            code: string;
            names: components["schemas"]["TranslatedView"];
            color: string;
            paid: boolean;
            shipped: boolean;
            delivered: boolean;
        };
        OrderStatusViewPage: {
            items: components["schemas"]["OrderStatusView"][];
            nextCursor: string | null;
        };
        OutsideRefundView: {
            /** @description The gateway’s own name of it */
            gatewayRefundId: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /** Format: date-time */
            at: string;
            /** @description It came back, or never went: it counts no more */
            failed: boolean;
        };
        OverviewView: {
            /**
             * @description First day
             * @example 2026-09-07
             */
            from: string;
            /**
             * @description Last day
             * @example 2026-11-29
             */
            to: string;
            /** @description The shop’s: its days are these */
            timezone: string;
            /**
             * Format: date-time
             * @description What happened until then is counted
             */
            asOf: string;
            /** @description As many days right before it */
            before: components["schemas"]["PeriodView"];
            standing: components["schemas"]["StandingView"];
            returns: components["schemas"]["ReturnsOverviewView"];
            /** @description One per currency */
            money: components["schemas"]["CurrencyOverviewView"][];
            /** @description The most returned, ten at most; units of the weeks that the period touches */
            products: components["schemas"]["ProductOverviewView"][];
        };
        PaymentBody: {
            id?: string;
            /** @enum {string} */
            method?: "card" | "wallet" | "bank_transfer" | "cheque" | "cash_on_delivery" | "store_credit" | "other";
            gateway?: string;
            gatewayReference?: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount?: string;
            /** Format: date-time */
            capturedAt?: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency?: string;
        };
        PaymentPartBody: {
            paymentId?: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount?: string;
        };
        PaymentRefundPreview: {
            paymentId: string;
            gateway: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /** @enum {string} */
            status: "queued" | "sending" | "pending_gateway" | "unknown" | "needs_review" | "failed" | "awaiting_manual" | "succeeded" | "marked_refunded";
            /** @description Why it failed, or a person has to pay back */
            reason: string | null;
            settlement: components["schemas"]["SettlementView"] | null;
            /** @description The gateway’s own name of it */
            gatewayRefundId: string | null;
            /** @description What people decided while it needed review */
            reviews: components["schemas"]["ReviewView"][];
            attempts: components["schemas"]["AttemptView"][];
        };
        PaymentRefundView: {
            id: string;
            paymentId: string;
            gateway: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /** @enum {string} */
            status: "queued" | "sending" | "pending_gateway" | "unknown" | "needs_review" | "failed" | "awaiting_manual" | "succeeded" | "marked_refunded";
            /** @description Why it failed, or a person has to pay back */
            reason: string | null;
            settlement: components["schemas"]["SettlementView"] | null;
            /** @description The gateway’s own name of it */
            gatewayRefundId: string | null;
            /** @description What people decided while it needed review */
            reviews: components["schemas"]["ReviewView"][];
            attempts: components["schemas"]["AttemptView"][];
            /** @description What a person may do about it now */
            actions: ("retry" | "settle" | "decide")[];
        };
        PeriodView: {
            /**
             * @description First day
             * @example 2026-09-07
             */
            from: string;
            /**
             * @description Last day
             * @example 2026-11-29
             */
            to: string;
        };
        PersonaView: {
            name: string;
            /**
             * @description What they do in the shop; pages have the words for it.
             * @enum {string}
             */
            role: "merchant" | "warehouse" | "accountant" | "shopper";
            /** @enum {string} */
            audience: "retours-customer" | "retours-merchant";
            shop: string;
            sub: string;
            /** @description Separated by spaces; all of them unless told. */
            scope?: string;
            email?: string;
        };
        PersonasView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "personas";
            personas: components["schemas"]["PersonaView"][];
        };
        PolicyBody: {
            returnsEnabled?: boolean;
            /** @description 0 to 3650; 0 is unlimited */
            returnWindowDays?: number;
            /**
             * @description IANA name
             * @example Europe/Paris
             */
            timezone?: string;
            /** @enum {string} */
            eligibilityRule?: "history" | "current_status";
            /** @enum {string} */
            taxDisplay?: "tax_included" | "tax_excluded";
            rounding?: components["schemas"]["RoundingBody"];
            /** @description 1 to 8 letters or digits */
            returnNumberPrefix?: string;
            /** @description 1 to 8 letters or digits */
            creditSlipPrefix?: string;
            completeOnRefund?: boolean;
            refundedStatus?: string | null;
            returnAddress?: string[];
            returnInstructions?: components["schemas"]["InstructionsBody"];
            mails?: components["schemas"]["MailsBody"];
        };
        PolicyView: {
            returnsEnabled: boolean;
            returnWindowDays: number;
            timezone: string;
            /** @enum {string} */
            eligibilityRule: "history" | "current_status";
            /** @enum {string} */
            taxDisplay: "tax_included" | "tax_excluded";
            rounding: components["schemas"]["RoundingView"];
            returnNumberPrefix: string;
            creditSlipPrefix: string;
            completeOnRefund: boolean;
            refundedStatus: string | null;
            returnAddress: string[];
            returnInstructions: components["schemas"]["TranslatedView"];
            mails: components["schemas"]["MailsView"];
        };
        /** @description Why the answer is no (RFC 9457) */
        Problem: {
            /** @description `urn:retours:problem:` and the code */
            type: string;
            /** @description What happened, in a few words */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description Which limit was hit, and what to do next */
            detail: string;
            /** @description The path it happened at */
            instance?: string;
            /**
             * @description Stable: program against this
             * @enum {string}
             */
            code: "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REQUIRED" | "CURSOR_INVALID" | "UNAUTHENTICATED" | "FORBIDDEN" | "ROUTE_NOT_FOUND" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "INTERNAL" | "UNAVAILABLE" | "SHOP_UNKNOWN" | "ORDER_NOT_FOUND" | "RETURN_NOT_FOUND" | "REFUND_NOT_FOUND" | "PAYMENT_NOT_FOUND" | "PAYMENT_REFUND_NOT_FOUND" | "CREDIT_SLIP_NOT_FOUND" | "VOUCHER_NOT_FOUND" | "REDEMPTION_NOT_FOUND" | "STATUS_NOT_FOUND" | "WEBHOOK_ENDPOINT_NOT_FOUND" | "WEBHOOK_DELIVERY_NOT_FOUND" | "GATEWAY_NOT_FOUND" | "TRANSITION_NOT_ALLOWED" | "ORDER_LOCKED" | "ORDER_ALREADY_PAID" | "ORDER_NOT_PAID" | "ORDER_NOT_DELIVERED" | "ORDER_ALREADY_DELIVERED" | "RETURNS_DISABLED" | "STATUS_EXISTS" | "STATUS_IN_USE" | "PAYMENT_EXISTS" | "SETTLEMENT_NOT_EXPECTED" | "RETRY_NOT_EXPECTED" | "REVIEW_NOT_EXPECTED" | "LAST_LINE" | "RETURN_SLIP_NOT_AVAILABLE" | "CREDIT_SLIP_REVERSED" | "VOUCHER_EXPIRED" | "REDEMPTION_REVERSED" | "WEBHOOK_ENDPOINT_LIMIT" | "WEBHOOK_ENDPOINT_DISABLED" | "IDEMPOTENCY_IN_PROGRESS" | "VERSION_CONFLICT" | "PERIOD_INVALID" | "LINE_REQUIRED" | "LINE_NOT_FOUND" | "QUANTITY_INVALID" | "QUANTITY_TOO_HIGH" | "NOT_RECEIVED" | "AMOUNT_INVALID" | "AMOUNT_TOO_HIGH" | "NOTHING_TO_REFUND" | "DOCUMENT_REQUIRED" | "EXPLANATION_REQUIRED" | "EXPLANATION_TOO_LONG" | "NOTE_REQUIRED" | "ORDER_NOT_RETURNABLE" | "ORDER_INCONSISTENT" | "MAIL_TEMPLATE_INVALID" | "PAYMENT_SPLIT_INVALID" | "SIGNATURE_INVALID" | "WEBHOOK_URL_FORBIDDEN" | "IDEMPOTENCY_KEY_REUSED";
            /** @description What is wrong with each field */
            errors?: {
                /** @description JSON pointer into the body or the query */
                pointer: string;
                message: string;
            }[];
            /** @description The field at fault */
            field?: string;
            /** @description The line of the template the mistake is on */
            line?: number;
            /** @description What is wrong there */
            message?: string;
            /** @description The line at fault */
            lineId?: string;
            /** @description The most there may be: a quantity, or an amount */
            max?: number | string;
            /** @description Numbers of the returns that hold the rest */
            openReturns?: string[];
            /** @description Numbers of the latest returns in the status, twenty at most */
            returns?: string[];
            /** @description How many returns are in the status */
            count?: number;
            /** @description The kind of status: which it is the last one of, or which the return is in */
            kind?: string;
            /** @description Codes of the statuses it may move to */
            nextStatuses?: string[];
            /** @description Every reason why the order cannot be returned */
            reasons?: string[];
            /**
             * Format: date-time
             * @description The last moment for a return
             */
            deadline?: string | null;
            /** @description The status it has */
            state?: string;
            /** @description The version stored */
            version?: number;
            /** @description The payment gateway */
            gateway?: string;
            /** @description The scope the token lacks */
            scope?: string;
            /** @description Seconds to wait */
            retryAfter?: number;
            /** @description The most bytes a body may have */
            maxBytes?: number;
            /** @description The media type that is taken */
            expected?: string;
            /** @description The shop of the token */
            shop?: string;
            /** @description The order */
            reference?: string;
            /** @description The return or credit slip */
            number?: string;
            /** @description The payment */
            paymentId?: string;
            /** @description What was not found */
            id?: string;
            /** @description Why an address cannot be called */
            reason?: string;
            /** @description The code of the voucher */
            voucher?: string;
            /**
             * Format: date-time
             * @description The end of its validity
             */
            expiresAt?: string;
        };
        ProductOverviewView: {
            /** @description Its name where orders carry no sku */
            sku: string;
            name: string;
            /** @description Units of the orders placed */
            ordered: number;
            /** @description Units returned, whenever they were ordered */
            returned: number;
            /**
             * @description Returned of a hundred ordered; null without orders
             * @example 12.5
             */
            ratePercent: string | null;
        };
        ReceiptBody: {
            lines?: components["schemas"]["ReceivedLineBody"][];
            /** @description Takes goods in before the return waits for them; needs a note and `returns:override` */
            override?: boolean;
            note?: string;
        };
        ReceiptView: {
            id: string;
            lineId: string;
            quantity: number;
            /** @enum {string} */
            condition: "as_new" | "damaged" | "wrong_item" | "missing";
            note: string | null;
            /** Format: date-time */
            at: string;
            by: string;
        };
        ReceivedLineBody: {
            lineId?: string;
            quantity?: number;
            /** @enum {string} */
            condition?: "as_new" | "damaged" | "wrong_item" | "missing";
            note?: string;
        };
        RedemptionBody: {
            /**
             * @description At most what is left
             * @example 12.60
             */
            amount?: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency?: string;
            /** @description The order it is spent on */
            orderReference?: string;
            /** @description Who spends it: the voucher of another customer is not found */
            customerId?: string;
        };
        RedemptionReversalView: {
            /** Format: date-time */
            reversedAt: string;
            reversedBy: string;
            /**
             * @description What was on the voucher then
             * @example 12.60
             */
            remaining: string;
        };
        RedemptionView: {
            id: string;
            code: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /**
             * @description What it left on the voucher
             * @example 12.60
             */
            remaining: string;
            /** @description The order it was spent on */
            orderReference: string | null;
            /** Format: date-time */
            redeemedAt: string;
            redeemedBy: string;
            /** @description Set once it was given back */
            reversal: components["schemas"]["RedemptionReversalView"] | null;
        };
        RefundBody: {
            /** @enum {string} */
            kind: "partial" | "standard" | "return";
            /** @description The return it pays for */
            returnNumber?: string;
            lines?: components["schemas"]["RefundLineBody"][];
            /**
             * @description Of `partial` only
             * @example 12.60
             */
            shippingAmount?: string;
            /** @description Not of `partial` */
            repayShipping?: boolean;
            /** @description Default: on once delivered */
            restock?: boolean;
            /** @description Default: on */
            creditSlip?: boolean;
            /** @description Default: off */
            voucher?: boolean;
            /** @enum {string} */
            discounts?: "prorate" | "ignore";
            /**
             * @description Replaces the sum of the products
             * @example 12.60
             */
            chosenAmount?: string;
            goodwill?: components["schemas"]["GoodwillBody"];
            payments?: components["schemas"]["PaymentPartBody"][];
            reason?: string;
            /** @description For staff only */
            note?: string;
        };
        RefundLineBody: {
            lineId?: string;
            quantity?: number;
            /**
             * @description Of `partial` only, in the basis of the order
             * @example 12.60
             */
            amount?: string;
        };
        RefundLineView: {
            lineId: string;
            quantity: number;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amountTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amountTaxIncl: string;
        };
        RefundPreview: {
            orderReference: string;
            /** @enum {string} */
            kind: "partial" | "standard" | "return";
            returnNumber: string | null;
            /** @enum {string} */
            status: "pending" | "succeeded" | "awaiting_manual" | "failed" | "needs_review";
            currency: string;
            /**
             * @description The basis amounts are entered and capped in
             * @enum {string}
             */
            taxDisplay: "tax_included" | "tax_excluded";
            credit: components["schemas"]["CreditView"];
            /**
             * @description Decimal string
             * @example 12.60
             */
            moneyBack: string;
            /**
             * @description What the credit lowers of the debt without giving value back
             * @example 12.60
             */
            notCollected: string;
            lines: components["schemas"]["RefundLineView"][];
            reason: string | null;
            goodwillReason: string | null;
            /** Format: date-time */
            createdAt: string;
            note: string | null;
            createdBy: string;
            voucher: components["schemas"]["VoucherPreview"] | null;
            paymentRefunds: components["schemas"]["PaymentRefundPreview"][];
        };
        RefundView: {
            id: string;
            orderReference: string;
            /** @enum {string} */
            kind: "partial" | "standard" | "return";
            returnNumber: string | null;
            /** @enum {string} */
            status: "pending" | "succeeded" | "awaiting_manual" | "failed" | "needs_review";
            currency: string;
            /**
             * @description The basis amounts are entered and capped in
             * @enum {string}
             */
            taxDisplay: "tax_included" | "tax_excluded";
            credit: components["schemas"]["CreditView"];
            /**
             * @description Decimal string
             * @example 12.60
             */
            moneyBack: string;
            /**
             * @description What the credit lowers of the debt without giving value back
             * @example 12.60
             */
            notCollected: string;
            creditSlipNumber: string | null;
            voucher: components["schemas"]["VoucherView"] | null;
            lines: components["schemas"]["RefundLineView"][];
            reason: string | null;
            goodwillReason: string | null;
            /** Format: date-time */
            createdAt: string;
            note: string | null;
            createdBy: string;
            paymentRefunds: components["schemas"]["PaymentRefundView"][];
        };
        RefundViewPage: {
            items: components["schemas"]["RefundView"][];
            nextCursor: string | null;
        };
        RequestedLineBody: {
            lineId?: string;
            quantity?: number;
        };
        ReturnCountsView: {
            kinds: components["schemas"]["CountsByKindView"];
            tabs: components["schemas"]["CountsByTabView"];
        };
        ReturnFlowView: {
            /** @description Requests made */
            asked: number;
            /** @description First came into that kind then, whatever became of it later */
            accepted: number;
            /** @description First came into that kind then, whatever became of it later */
            received: number;
            /** @description First came into that kind then, whatever became of it later */
            denied: number;
            /** @description First came into that kind then, whatever became of it later */
            completed: number;
            /** @description First came into that kind then, whatever became of it later */
            cancelled: number;
            /** @description Units of the orders placed, without those cancelled since */
            unitsOrdered: number;
            /** @description Units asked back, without denied and cancelled requests, and units refunded as returned without a request */
            unitsReturned: number;
            timeToRefund: components["schemas"]["TimeToRefundView"];
        };
        ReturnLineView: {
            lineId: string;
            quantity: number;
            received: number;
            missing: number;
            asNew: number;
            refunded: number;
        };
        ReturnStatusBody: {
            code: string;
            /** @enum {string} */
            kind: "waiting_for_confirmation" | "waiting_for_package" | "package_received" | "return_denied" | "return_completed" | "cancelled";
            names: components["schemas"]["NamesBody"];
            color: string;
        };
        ReturnStatusChangeBody: {
            status?: string;
            /** @description The customer reads it */
            note?: string;
            /** @description For staff only */
            internalNote?: string;
            /** @description The customer keeps the goods */
            returnless?: boolean;
            /** @description Sets the lifecycle table aside; needs a note and `returns:override` */
            override?: boolean;
        };
        ReturnStatusEditBody: {
            /** @enum {string} */
            kind?: "waiting_for_confirmation" | "waiting_for_package" | "package_received" | "return_denied" | "return_completed" | "cancelled";
            names?: components["schemas"]["NamesEditBody"];
            color?: string;
            position?: number;
        };
        ReturnStatusView: {
            code: string;
            /** @enum {string} */
            kind: "waiting_for_confirmation" | "waiting_for_package" | "package_received" | "return_denied" | "return_completed" | "cancelled";
            names: components["schemas"]["TranslatedView"];
            color: string;
        };
        ReturnStatusViewPage: {
            items: components["schemas"]["ReturnStatusView"][];
            nextCursor: string | null;
        };
        ReturnWeekView: {
            /** @description Requests made */
            asked: number;
            /** @description First came into that kind then, whatever became of it later */
            accepted: number;
            /** @description First came into that kind then, whatever became of it later */
            received: number;
            /** @description First came into that kind then, whatever became of it later */
            denied: number;
            /** @description First came into that kind then, whatever became of it later */
            completed: number;
            /** @description First came into that kind then, whatever became of it later */
            cancelled: number;
            /** @description Units of the orders placed, without those cancelled since */
            unitsOrdered: number;
            /** @description Units asked back, without denied and cancelled requests, and units refunded as returned without a request */
            unitsReturned: number;
            timeToRefund: components["schemas"]["TimeToRefundView"];
            /** @description Monday, or the first day of the period */
            from: string;
            /** @description Sunday, or the last day of the period */
            to: string;
        };
        ReturnabilityView: {
            allowed: boolean;
            /**
             * Format: date-time
             * @description The last moment for a yes; null without limit
             */
            deadline: string | null;
            reasons: ("returns_disabled" | "not_paid" | "not_shipped" | "window_closed" | "nothing_returnable")[];
        };
        ReturnsOverviewView: {
            total: components["schemas"]["ReturnFlowView"];
            /** @description The same of the period before */
            before: components["schemas"]["ReturnFlowView"];
            weeks: components["schemas"]["ReturnWeekView"][];
        };
        ReversalBody: {
            /** @description It is written on the slip that counters */
            reason?: string;
        };
        ReviewBody: {
            /**
             * @description `ask_again` looks the refund up, and sends it again only while its key is sure to be known; the others take the word of whoever decides
             * @enum {string}
             */
            decision: "succeeded" | "failed" | "pay_by_hand" | "ask_again";
            /** @description Why, for the record */
            reason?: string;
            /** @description The gateway’s own name of the refund; `succeeded` demands it */
            gatewayRefundId?: string;
        };
        ReviewView: {
            /** @enum {string} */
            decision: "succeeded" | "failed" | "pay_by_hand" | "ask_again";
            reason: string;
            /** Format: date-time */
            at: string;
            by: string;
        };
        RoundingBody: {
            /** @enum {string} */
            type?: "item" | "line";
            /** @enum {string} */
            mode?: "half_up" | "half_down" | "half_even" | "up" | "down";
        };
        RoundingView: {
            /** @enum {string} */
            type: "item" | "line";
            /** @enum {string} */
            mode: "half_up" | "half_down" | "half_even" | "up" | "down";
        };
        SecretRotationBody: {
            /**
             * @description A day unless told; both secrets sign meanwhile
             * @example 86400
             */
            keepOldForSeconds?: number;
        };
        SellerView: {
            name: string;
            address: string[];
            registration: string[];
            email: string | null;
            phone: string | null;
            website: string | null;
        };
        SenderView: {
            id: string;
            email: string | null;
            firstName: string | null;
            lastName: string | null;
        };
        SettlementBody: {
            reference?: string;
            /** Format: date-time */
            settledAt?: string;
            note?: string;
        };
        SettlementView: {
            reference: string;
            /** Format: date-time */
            settledAt: string;
            by: string;
            note: string | null;
        };
        ShippingBody: {
            /**
             * @description Decimal string
             * @example 12.60
             */
            taxExcl?: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            taxIncl?: string;
            /**
             * @description Percent
             * @example 20
             */
            taxRate?: string;
            carrier?: string;
        };
        ShippingView: {
            /**
             * @description Decimal string
             * @example 12.60
             */
            taxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            taxIncl: string;
            /**
             * @description Percent
             * @example 12.60
             */
            taxRate: string;
            carrier: string | null;
        };
        SlipEntryView: {
            number: string;
            refundId: string;
            /** Format: date-time */
            issuedAt: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxExcl: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            totalTaxIncl: string;
            /** @description The slip this one counters */
            reverses: string | null;
            /** @description The slip that counters this one */
            reversedBy: string | null;
        };
        StaffActionView: {
            /** @enum {string} */
            name: "cancel" | "slip" | "change_status" | "override" | "mark_returnless" | "receive" | "receive_early" | "remove_line" | "refund";
            enabled: boolean;
        };
        StaffHistoryView: {
            id: string;
            /** Format: date-time */
            at: string;
            by: string;
            byKind: string;
            from: string | null;
            to: string;
            note: string | null;
            override: boolean;
            internalNote: string | null;
        };
        StaffReturnBody: {
            /** @description At most 4,000 characters */
            explanation?: string;
            lines?: components["schemas"]["RequestedLineBody"][];
            /** @description Waives all but the quantities; needs a note and `returns:override` */
            override?: boolean;
            /** @description The customer reads it */
            note?: string;
        };
        StandingView: {
            waiting_for_confirmation: number;
            waiting_for_package: number;
            package_received: number;
            return_denied: number;
            return_completed: number;
            cancelled: number;
        };
        SwitchedOffView: {
            /**
             * @description `gone` answered 410, `failing` did so for longer than a day
             * @enum {string}
             */
            reason: "by_hand" | "gone" | "failing";
            /** Format: date-time */
            at: string;
        };
        TaxRowView: {
            /** @description Percent; null is money without a tax split */
            rate: string | null;
            /**
             * @description Decimal string
             * @example 12.60
             */
            base: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            tax: string;
        };
        TimeToRefundView: {
            /** @description How many there were */
            refunds: number;
            /** @description Half of them took no longer. Days, begun ones counted whole; null without any refund */
            median: number | null;
            /** @description Nine of ten took no longer. Days, begun ones counted whole; null without any refund */
            p90: number | null;
        };
        TranslatedView: {
            en: string;
            fr: string;
        };
        VoucherBookView: {
            code: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            remaining: string;
            taxIncluded: boolean;
            currency: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            issuedAt: string;
            customerId: string;
            /**
             * @description Whether it can be spent now
             * @enum {string}
             */
            state: "usable" | "spent" | "expired";
            redemptions: components["schemas"]["RedemptionView"][];
        };
        VoucherPreview: {
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            remaining: string;
            taxIncluded: boolean;
            currency: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            issuedAt: string;
            customerId: string;
        };
        VoucherRowView: {
            code: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            remaining: string;
            taxIncluded: boolean;
            currency: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            issuedAt: string;
            customerId: string;
            /**
             * @description Whether it can be spent now
             * @enum {string}
             */
            state: "usable" | "spent" | "expired";
        };
        VoucherRowViewPage: {
            items: components["schemas"]["VoucherRowView"][];
            nextCursor: string | null;
        };
        VoucherView: {
            code: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            amount: string;
            /**
             * @description Decimal string
             * @example 12.60
             */
            remaining: string;
            taxIncluded: boolean;
            currency: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            issuedAt: string;
            customerId: string;
        };
        WebhookEndpointBody: {
            /** @example https://shop.example/retours */
            url: string;
            /** @description None named is all */
            events?: ("return.requested" | "return.status_changed" | "return.received" | "refund.created" | "payment_refund.succeeded" | "payment_refund.failed" | "payment_refund.awaiting_manual" | "payment_refund.marked_refunded" | "payment_refund.needs_review" | "payment_refund.reversed" | "payment.refunded_outside" | "credit_slip.issued" | "voucher.issued" | "stock.restocked" | "order.refund_status_changed" | "reconciliation.difference_found")[];
            description?: string | null;
            enabled?: boolean;
        };
        WebhookEndpointChangeBody: {
            /** @example https://shop.example/retours */
            url?: string;
            /** @description None named is all */
            events?: ("return.requested" | "return.status_changed" | "return.received" | "refund.created" | "payment_refund.succeeded" | "payment_refund.failed" | "payment_refund.awaiting_manual" | "payment_refund.marked_refunded" | "payment_refund.needs_review" | "payment_refund.reversed" | "payment.refunded_outside" | "credit_slip.issued" | "voucher.issued" | "stock.restocked" | "order.refund_status_changed" | "reconciliation.difference_found")[];
            description?: string | null;
            /** @description `true` forgets that it failed */
            enabled?: boolean;
        };
        WebhookEndpointView: {
            id: string;
            url: string;
            /** @description None named is all */
            events: ("return.requested" | "return.status_changed" | "return.received" | "refund.created" | "payment_refund.succeeded" | "payment_refund.failed" | "payment_refund.awaiting_manual" | "payment_refund.marked_refunded" | "payment_refund.needs_review" | "payment_refund.reversed" | "payment.refunded_outside" | "credit_slip.issued" | "voucher.issued" | "stock.restocked" | "order.refund_status_changed" | "reconciliation.difference_found")[];
            description: string | null;
            enabled: boolean;
            /** @description Why nothing is sent; null while it is enabled */
            disabled: components["schemas"]["SwitchedOffView"] | null;
            /** @description Tries that failed in a row */
            failures: number;
            /** Format: date-time */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when whatever waits for it waits
             */
            retryAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        WebhookEndpointViewPage: {
            items: components["schemas"]["WebhookEndpointView"][];
            nextCursor: string | null;
        };
        WebhookEndpointWithSecretView: {
            id: string;
            url: string;
            /** @description None named is all */
            events: ("return.requested" | "return.status_changed" | "return.received" | "refund.created" | "payment_refund.succeeded" | "payment_refund.failed" | "payment_refund.awaiting_manual" | "payment_refund.marked_refunded" | "payment_refund.needs_review" | "payment_refund.reversed" | "payment.refunded_outside" | "credit_slip.issued" | "voucher.issued" | "stock.restocked" | "order.refund_status_changed" | "reconciliation.difference_found")[];
            description: string | null;
            enabled: boolean;
            /** @description Why nothing is sent; null while it is enabled */
            disabled: components["schemas"]["SwitchedOffView"] | null;
            /** @description Tries that failed in a row */
            failures: number;
            /** Format: date-time */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when whatever waits for it waits
             */
            retryAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Signs what is sent; told this once
             * @example whsec_…
             */
            secret: string;
        };
        WebhookPayloadView: {
            /** @enum {string} */
            type: "return.requested" | "return.status_changed" | "return.received" | "refund.created" | "payment_refund.succeeded" | "payment_refund.failed" | "payment_refund.awaiting_manual" | "payment_refund.marked_refunded" | "payment_refund.needs_review" | "payment_refund.reversed" | "payment.refunded_outside" | "credit_slip.issued" | "voucher.issued" | "stock.restocked" | "order.refund_status_changed" | "reconciliation.difference_found";
            /** Format: date-time */
            timestamp: string;
            /** @description The order, and what there is to say of the event */
            data: {
                [key: string]: unknown;
            };
        };
        WholeDeliveryView: {
            id: string;
            /** @description The `webhook-id` it is sent under */
            eventId: string;
            /** @enum {string} */
            type: "return.requested" | "return.status_changed" | "return.received" | "refund.created" | "payment_refund.succeeded" | "payment_refund.failed" | "payment_refund.awaiting_manual" | "payment_refund.marked_refunded" | "payment_refund.needs_review" | "payment_refund.reversed" | "payment.refunded_outside" | "credit_slip.issued" | "voucher.issued" | "stock.restocked" | "order.refund_status_changed" | "reconciliation.difference_found";
            orderReference: string;
            /** @enum {string} */
            status: "pending" | "sent" | "given_up";
            tries: number;
            /** @description What the last try came to */
            lastDetail: string | null;
            /** Format: date-time */
            nextTryAt: string | null;
            /** Format: date-time */
            createdAt: string;
            payload: components["schemas"]["WebhookPayloadView"];
            attempts: components["schemas"]["DeliveryAttemptView"][];
        };
    };
    responses: {
        /** @description Bad Request: `VALIDATION_FAILED` */
        VALIDATION_FAILED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 400;
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED";
                };
            };
        };
        /** @description Unauthorized: `UNAUTHENTICATED` */
        UNAUTHENTICATED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 401;
                    /** @enum {string} */
                    code?: "UNAUTHENTICATED";
                };
            };
        };
        /** @description Not Found: `ROUTE_NOT_FOUND` */
        ROUTE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "ROUTE_NOT_FOUND";
                };
            };
        };
        /** @description Payload Too Large: `PAYLOAD_TOO_LARGE` */
        PAYLOAD_TOO_LARGE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 413;
                    /** @enum {string} */
                    code?: "PAYLOAD_TOO_LARGE";
                };
            };
        };
        /** @description Unsupported Media Type: `UNSUPPORTED_MEDIA_TYPE` */
        UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 415;
                    /** @enum {string} */
                    code?: "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description Too Many Requests: `RATE_LIMITED` */
        RATE_LIMITED: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 429;
                    /** @enum {string} */
                    code?: "RATE_LIMITED";
                };
            };
        };
        /** @description Internal Server Error: `INTERNAL` */
        INTERNAL: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 500;
                    /** @enum {string} */
                    code?: "INTERNAL";
                };
            };
        };
        /** @description Service Unavailable: `UNAVAILABLE` */
        UNAVAILABLE: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 503;
                    /** @enum {string} */
                    code?: "UNAVAILABLE";
                };
            };
        };
        /** @description Not Found: `ORDER_NOT_FOUND` */
        ORDER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "ORDER_NOT_FOUND";
                };
            };
        };
        /** @description Not Found: `RETURN_NOT_FOUND` */
        RETURN_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "RETURN_NOT_FOUND";
                };
            };
        };
        /** @description Not Found: `REFUND_NOT_FOUND` */
        REFUND_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "REFUND_NOT_FOUND";
                };
            };
        };
        /** @description Not Found: `PAYMENT_REFUND_NOT_FOUND` */
        PAYMENT_REFUND_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "PAYMENT_REFUND_NOT_FOUND";
                };
            };
        };
        /** @description Not Found: `CREDIT_SLIP_NOT_FOUND` */
        CREDIT_SLIP_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "CREDIT_SLIP_NOT_FOUND";
                };
            };
        };
        /** @description Not Found: `VOUCHER_NOT_FOUND` */
        VOUCHER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "VOUCHER_NOT_FOUND";
                };
            };
        };
        /** @description Not Found: `STATUS_NOT_FOUND` */
        STATUS_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "STATUS_NOT_FOUND";
                };
            };
        };
        /** @description Not Found: `WEBHOOK_ENDPOINT_NOT_FOUND` */
        WEBHOOK_ENDPOINT_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "WEBHOOK_ENDPOINT_NOT_FOUND";
                };
            };
        };
        /** @description Not Found: `GATEWAY_NOT_FOUND` */
        GATEWAY_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 404;
                    /** @enum {string} */
                    code?: "GATEWAY_NOT_FOUND";
                };
            };
        };
        /** @description Conflict: `STATUS_IN_USE` */
        STATUS_IN_USE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 409;
                    /** @enum {string} */
                    code?: "STATUS_IN_USE";
                };
            };
        };
        /** @description Conflict: `RETURN_SLIP_NOT_AVAILABLE` */
        RETURN_SLIP_NOT_AVAILABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 409;
                    /** @enum {string} */
                    code?: "RETURN_SLIP_NOT_AVAILABLE";
                };
            };
        };
        /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS` */
        IDEMPOTENCY_IN_PROGRESS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 409;
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_IN_PROGRESS";
                };
            };
        };
        /** @description Precondition Failed: `VERSION_CONFLICT` */
        VERSION_CONFLICT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 412;
                    /** @enum {string} */
                    code?: "VERSION_CONFLICT";
                };
            };
        };
        /** @description Unprocessable Entity: `PERIOD_INVALID` */
        PERIOD_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 422;
                    /** @enum {string} */
                    code?: "PERIOD_INVALID";
                };
            };
        };
        /** @description Unprocessable Entity: `LINE_NOT_FOUND` */
        LINE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 422;
                    /** @enum {string} */
                    code?: "LINE_NOT_FOUND";
                };
            };
        };
        /** @description Unprocessable Entity: `MAIL_TEMPLATE_INVALID` */
        MAIL_TEMPLATE_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 422;
                    /** @enum {string} */
                    code?: "MAIL_TEMPLATE_INVALID";
                };
            };
        };
        /** @description Unprocessable Entity: `SIGNATURE_INVALID` */
        SIGNATURE_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 422;
                    /** @enum {string} */
                    code?: "SIGNATURE_INVALID";
                };
            };
        };
        /** @description Unprocessable Entity: `WEBHOOK_URL_FORBIDDEN` */
        WEBHOOK_URL_FORBIDDEN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 422;
                    /** @enum {string} */
                    code?: "WEBHOOK_URL_FORBIDDEN";
                };
            };
        };
        /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED` */
        IDEMPOTENCY_KEY_REUSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 422;
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonasView"] | components["schemas"]["OidcView"] | components["schemas"]["NoSignInView"];
                };
            };
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    importOrders: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description One a line; as CSV, a row for each of its lines */
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["OrderRowBody"];
                "text/csv": components["schemas"]["OrderRowBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The order, as the shop names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantOrderView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["ORDER_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    pushOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The order, as the shop names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderBody"];
            };
        };
        responses: {
            /** @description It was there: replaced, or the same as before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantOrderView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantOrderView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["STATUS_NOT_FOUND"];
            /** @description Conflict: `ORDER_LOCKED`, `PAYMENT_EXISTS` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "ORDER_LOCKED" | "PAYMENT_EXISTS";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `ORDER_INCONSISTENT`, `LINE_REQUIRED`, `QUANTITY_INVALID`, `AMOUNT_INVALID` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "ORDER_INCONSISTENT" | "LINE_REQUIRED" | "QUANTITY_INVALID" | "AMOUNT_INVALID";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description Code of an order status */
                status?: string;
                /** @description Id of a customer */
                customer?: string;
                /** @description Beginning of a reference, or a whole customer id, e-mail or last name */
                q?: string;
                /** @description How much of it was given back */
                refundStatus?: "none" | "partially_refunded" | "fully_refunded";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderRowViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    changeOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order, as the shop names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStatusChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantOrderView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Not Found: `ORDER_NOT_FOUND`, `STATUS_NOT_FOUND` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 404;
                        /** @enum {string} */
                        code?: "ORDER_NOT_FOUND" | "STATUS_NOT_FOUND";
                    };
                };
            };
            409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    recordPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order, as the shop names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantOrderView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["ORDER_NOT_FOUND"];
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `PAYMENT_EXISTS` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "PAYMENT_EXISTS";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `ORDER_INCONSISTENT`, `AMOUNT_INVALID` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "ORDER_INCONSISTENT" | "AMOUNT_INVALID";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    addProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order, as the shop names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderLineBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantOrderView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["ORDER_NOT_FOUND"];
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `ORDER_ALREADY_DELIVERED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "ORDER_ALREADY_DELIVERED";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `QUANTITY_INVALID`, `AMOUNT_INVALID`, `ORDER_INCONSISTENT` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "QUANTITY_INVALID" | "AMOUNT_INVALID" | "ORDER_INCONSISTENT";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    removeProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The order, as the shop names it */
                reference: string;
                /** @description The line of the order */
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantOrderView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["ORDER_NOT_FOUND"];
            /** @description Conflict: `ORDER_ALREADY_DELIVERED`, `ORDER_ALREADY_PAID`, `ORDER_LOCKED`, `LAST_LINE` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "ORDER_ALREADY_DELIVERED" | "ORDER_ALREADY_PAID" | "ORDER_LOCKED" | "LAST_LINE";
                    };
                };
            };
            422: components["responses"]["LINE_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    cancelProducts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order, as the shop names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantOrderView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["ORDER_NOT_FOUND"];
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `RETURNS_DISABLED`, `ORDER_ALREADY_DELIVERED`, `ORDER_ALREADY_PAID` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "RETURNS_DISABLED" | "ORDER_ALREADY_DELIVERED" | "ORDER_ALREADY_PAID";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `LINE_REQUIRED`, `QUANTITY_INVALID`, `LINE_NOT_FOUND`, `QUANTITY_TOO_HIGH` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "LINE_REQUIRED" | "QUANTITY_INVALID" | "LINE_NOT_FOUND" | "QUANTITY_TOO_HIGH";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    requestReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order, as the shop names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffReturnBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of what was made */
                    Location?: string;
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantReturnView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["ORDER_NOT_FOUND"];
            409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `LINE_REQUIRED`, `QUANTITY_INVALID`, `NOTE_REQUIRED`, `ORDER_NOT_RETURNABLE`, `EXPLANATION_REQUIRED`, `EXPLANATION_TOO_LONG`, `LINE_NOT_FOUND`, `QUANTITY_TOO_HIGH` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "LINE_REQUIRED" | "QUANTITY_INVALID" | "NOTE_REQUIRED" | "ORDER_NOT_RETURNABLE" | "EXPLANATION_REQUIRED" | "EXPLANATION_TOO_LONG" | "LINE_NOT_FOUND" | "QUANTITY_TOO_HIGH";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    countReturns: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnCountsView"];
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    changeReturnsInBulk: {
        parameters: {
            query?: {
                /** @description `true` changes nothing and answers what would be changed */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listReturns: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description Code of a return status */
                status?: string;
                /** @description Kind of its status */
                kind?: "waiting_for_confirmation" | "waiting_for_package" | "package_received" | "return_denied" | "return_completed" | "cancelled";
                /** @description What is to be done about it */
                tab?: "all" | "to_review" | "to_receive" | "to_refund" | "problems";
                /** @description Reference of an order */
                order?: string;
                /** @description Id of a customer */
                customer?: string;
                /** @description Requested then or later */
                from?: string;
                /** @description Requested then or earlier */
                to?: string;
                /** @description Beginning of a number or of an order reference, or a customer id */
                q?: string;
                /** @description Which request comes first; default: the newest */
                sort?: "newest" | "oldest";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedReturnViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The number on the document */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantReturnView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["RETURN_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    changeReturnStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The number on the document */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnStatusChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantReturnView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Not Found: `RETURN_NOT_FOUND`, `STATUS_NOT_FOUND` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 404;
                        /** @enum {string} */
                        code?: "RETURN_NOT_FOUND" | "STATUS_NOT_FOUND";
                    };
                };
            };
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `TRANSITION_NOT_ALLOWED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "TRANSITION_NOT_ALLOWED";
                    };
                };
            };
            412: components["responses"]["VERSION_CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `NOTE_REQUIRED`, `QUANTITY_TOO_HIGH` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "NOTE_REQUIRED" | "QUANTITY_TOO_HIGH";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    receiveGoods: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The number on the document */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantReturnView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["RETURN_NOT_FOUND"];
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `TRANSITION_NOT_ALLOWED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "TRANSITION_NOT_ALLOWED";
                    };
                };
            };
            412: components["responses"]["VERSION_CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `LINE_REQUIRED`, `QUANTITY_INVALID`, `NOTE_REQUIRED`, `LINE_NOT_FOUND`, `QUANTITY_TOO_HIGH` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "LINE_REQUIRED" | "QUANTITY_INVALID" | "NOTE_REQUIRED" | "LINE_NOT_FOUND" | "QUANTITY_TOO_HIGH";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    removeReturnLine: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The number on the document */
                number: string;
                /** @description The line of the order */
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantReturnView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["RETURN_NOT_FOUND"];
            /** @description Conflict: `TRANSITION_NOT_ALLOWED`, `LAST_LINE` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "TRANSITION_NOT_ALLOWED" | "LAST_LINE";
                    };
                };
            };
            412: components["responses"]["VERSION_CONFLICT"];
            422: components["responses"]["LINE_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    issueRefund: {
        parameters: {
            query?: {
                /** @description `true` makes nothing and answers what would be made */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The order, as the shop names it */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundBody"];
            };
        };
        responses: {
            /** @description With `dryRun=true`: exactly what the refund would be */
            200: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPreview"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of what was made */
                    Location?: string;
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `IDEMPOTENCY_KEY_REQUIRED` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REQUIRED";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Not Found: `ORDER_NOT_FOUND`, `RETURN_NOT_FOUND`, `PAYMENT_NOT_FOUND` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 404;
                        /** @enum {string} */
                        code?: "ORDER_NOT_FOUND" | "RETURN_NOT_FOUND" | "PAYMENT_NOT_FOUND";
                    };
                };
            };
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `RETURNS_DISABLED`, `ORDER_NOT_PAID`, `ORDER_ALREADY_DELIVERED`, `ORDER_NOT_DELIVERED`, `TRANSITION_NOT_ALLOWED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "RETURNS_DISABLED" | "ORDER_NOT_PAID" | "ORDER_ALREADY_DELIVERED" | "ORDER_NOT_DELIVERED" | "TRANSITION_NOT_ALLOWED";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `AMOUNT_INVALID`, `QUANTITY_INVALID`, `NOTE_REQUIRED`, `DOCUMENT_REQUIRED`, `LINE_NOT_FOUND`, `NOT_RECEIVED`, `QUANTITY_TOO_HIGH`, `AMOUNT_TOO_HIGH`, `NOTHING_TO_REFUND`, `PAYMENT_SPLIT_INVALID` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "AMOUNT_INVALID" | "QUANTITY_INVALID" | "NOTE_REQUIRED" | "DOCUMENT_REQUIRED" | "LINE_NOT_FOUND" | "NOT_RECEIVED" | "QUANTITY_TOO_HIGH" | "AMOUNT_TOO_HIGH" | "NOTHING_TO_REFUND" | "PAYMENT_SPLIT_INVALID";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description How far it is */
                status?: "pending" | "succeeded" | "awaiting_manual" | "failed" | "needs_review";
                /** @description Reference of an order */
                order?: string;
                /** @description Made then or later */
                from?: string;
                /** @description Made then or earlier */
                to?: string;
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["REFUND_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    settleByHand: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentRefundView"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `IDEMPOTENCY_KEY_REQUIRED` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REQUIRED";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["PAYMENT_REFUND_NOT_FOUND"];
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `SETTLEMENT_NOT_EXPECTED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "SETTLEMENT_NOT_EXPECTED";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `NOTE_REQUIRED`, `AMOUNT_TOO_HIGH` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "NOTE_REQUIRED" | "AMOUNT_TOO_HIGH";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    retryPaymentRefund: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentRefundView"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `IDEMPOTENCY_KEY_REQUIRED` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REQUIRED";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["PAYMENT_REFUND_NOT_FOUND"];
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `RETRY_NOT_EXPECTED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "RETRY_NOT_EXPECTED";
                    };
                };
            };
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `AMOUNT_TOO_HIGH` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "AMOUNT_TOO_HIGH";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    decideReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentRefundView"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `IDEMPOTENCY_KEY_REQUIRED` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REQUIRED";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["PAYMENT_REFUND_NOT_FOUND"];
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `REVIEW_NOT_EXPECTED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "REVIEW_NOT_EXPECTED";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `NOTE_REQUIRED` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "NOTE_REQUIRED";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listDifferences: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description In what way the books differ */
                kind?: "missing_at_gateway" | "unknown_here" | "amount_differs" | "state_differs";
                /** @description Name of a gateway */
                gateway?: string;
                /** @description Reference of an order */
                order?: string;
                /** @description `true`: found to this day; `false`: found no more */
                open?: "true" | "false";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listCreditSlips: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description Issued then or later */
                from?: string;
                /** @description Issued then or earlier */
                to?: string;
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditSlipViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findCreditSlip: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The number on the document */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditSlipView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["CREDIT_SLIP_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    printReturnSlip: {
        parameters: {
            query?: {
                /** @description Default: `Accept-Language`, else the language of the customer */
                language?: "fr" | "en";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The number on the document */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same bytes each time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["RETURN_NOT_FOUND"];
            409: components["responses"]["RETURN_SLIP_NOT_AVAILABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    printCreditSlip: {
        parameters: {
            query?: {
                /** @description Default: `Accept-Language`, else the language of the customer */
                language?: "fr" | "en";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The number on the document */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same bytes each time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["CREDIT_SLIP_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    getLetterhead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadView"];
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    saveLetterhead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterheadBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            412: components["responses"]["VERSION_CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findGateway: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The payment gateway, as payments name it */
                gateway: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["GATEWAY_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    saveGateway: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The payment gateway, as payments name it */
                gateway: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["GATEWAY_NOT_FOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    removeGateway: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The payment gateway, as payments name it */
                gateway: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["GATEWAY_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    takeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The payment gateway, as payments name it */
                gateway: string;
                /** @description As in the `webhookPath` of the account */
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": "[accepted]";
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            404: components["responses"]["ROUTE_NOT_FOUND"];
            422: components["responses"]["SIGNATURE_INVALID"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listGatewayNews: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description What became of it */
                status?: "new" | "applied" | "unchanged" | "review" | "outside" | "unmatched" | "asked";
                /** @description The payment gateway, as payments name it */
                gateway?: string;
                /** @description Id of the payment refund it is about */
                paymentRefund?: string;
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayNewsViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listVouchers: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description Id of a customer */
                customer?: string;
                /** @description Beginning of a code, or a customer id */
                q?: string;
                /** @description Whether it can be spent now */
                state?: "usable" | "spent" | "expired";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherRowViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findVoucher: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The code on the voucher */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherBookView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["VOUCHER_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    redeemVoucher: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The code on the voucher */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `IDEMPOTENCY_KEY_REQUIRED` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REQUIRED";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["VOUCHER_NOT_FOUND"];
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `VOUCHER_EXPIRED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "VOUCHER_EXPIRED";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `AMOUNT_INVALID`, `AMOUNT_TOO_HIGH` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "AMOUNT_INVALID" | "AMOUNT_TOO_HIGH";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    reverseRedemption: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The code on the voucher */
                code: string;
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `IDEMPOTENCY_KEY_REQUIRED` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REQUIRED";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Not Found: `VOUCHER_NOT_FOUND`, `REDEMPTION_NOT_FOUND` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 404;
                        /** @enum {string} */
                        code?: "VOUCHER_NOT_FOUND" | "REDEMPTION_NOT_FOUND";
                    };
                };
            };
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `REDEMPTION_REVERSED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "REDEMPTION_REVERSED";
                    };
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    exportReturns: {
        parameters: {
            query?: {
                /** @description Code of a return status */
                status?: string;
                /** @description Kind of its status */
                kind?: "waiting_for_confirmation" | "waiting_for_package" | "package_received" | "return_denied" | "return_completed" | "cancelled";
                /** @description What is to be done about it */
                tab?: "all" | "to_review" | "to_receive" | "to_refund" | "problems";
                /** @description Reference of an order */
                order?: string;
                /** @description Id of a customer */
                customer?: string;
                /** @description Requested then or later */
                from?: string;
                /** @description Requested then or earlier */
                to?: string;
                /** @description Beginning of a number or of an order reference, or a customer id */
                q?: string;
                /** @description Which request comes first; default: the newest */
                sort?: "newest" | "oldest";
                /** @description Of the headings; default: `Accept-Language` */
                language?: "en" | "fr";
                /** @description Default: `;` in French, `,` in English */
                separator?: "," | ";";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    exportRefunds: {
        parameters: {
            query?: {
                /** @description How far it is */
                status?: "pending" | "succeeded" | "awaiting_manual" | "failed" | "needs_review";
                /** @description Reference of an order */
                order?: string;
                /** @description Made then or later */
                from?: string;
                /** @description Made then or earlier */
                to?: string;
                /** @description Of the headings; default: `Accept-Language` */
                language?: "en" | "fr";
                /** @description Default: `;` in French, `,` in English */
                separator?: "," | ";";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    exportCreditSlips: {
        parameters: {
            query?: {
                /** @description Issued then or later */
                from?: string;
                /** @description Issued then or earlier */
                to?: string;
                /** @description Of the headings; default: `Accept-Language` */
                language?: "en" | "fr";
                /** @description Default: `;` in French, `,` in English */
                separator?: "," | ";";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    reverseCreditSlip: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The number on the document */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of what was made */
                    Location?: string;
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditSlipView"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `IDEMPOTENCY_KEY_REQUIRED` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REQUIRED";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["CREDIT_SLIP_NOT_FOUND"];
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `CREDIT_SLIP_REVERSED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "CREDIT_SLIP_REVERSED";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `NOTE_REQUIRED` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "NOTE_REQUIRED";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    savePolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            412: components["responses"]["VERSION_CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    getMailSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettingsView"];
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    saveMailSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailSettingsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettingsView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            412: components["responses"]["VERSION_CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listMailTemplates: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailTemplateViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findMailTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which of the six mails */
                mail: "return_requested" | "return_accepted" | "return_denied" | "package_received" | "refunded" | "merchant_new_request";
                /** @description In which language */
                language: "en" | "fr";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailTemplateView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    saveMailTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which of the six mails */
                mail: "return_requested" | "return_accepted" | "return_denied" | "package_received" | "refunded" | "merchant_new_request";
                /** @description In which language */
                language: "en" | "fr";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailTemplateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailTemplateView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            412: components["responses"]["VERSION_CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["MAIL_TEMPLATE_INVALID"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    resetMailTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which of the six mails */
                mail: "return_requested" | "return_accepted" | "return_denied" | "package_received" | "refunded" | "merchant_new_request";
                /** @description In which language */
                language: "en" | "fr";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailTemplateView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            412: components["responses"]["VERSION_CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    previewMail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which of the six mails */
                mail: "return_requested" | "return_accepted" | "return_denied" | "package_received" | "refunded" | "merchant_new_request";
                /** @description In which language */
                language: "en" | "fr";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailPreviewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreviewView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Not Found: `RETURN_NOT_FOUND`, `REFUND_NOT_FOUND` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 404;
                        /** @enum {string} */
                        code?: "RETURN_NOT_FOUND" | "REFUND_NOT_FOUND";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["MAIL_TEMPLATE_INVALID"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listOrderStatuses: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStatusViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    addOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStatusBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStatusView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `STATUS_EXISTS` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "STATUS_EXISTS";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The code of the status */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptOrderStatusView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["STATUS_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    deleteOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The code of the status */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["STATUS_NOT_FOUND"];
            409: components["responses"]["STATUS_IN_USE"];
            412: components["responses"]["VERSION_CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    editOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The code of the status */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStatusEditBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStatusView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["STATUS_NOT_FOUND"];
            412: components["responses"]["VERSION_CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listReturnStatuses: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnStatusViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    addReturnStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnStatusBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnStatusView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `STATUS_EXISTS` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "STATUS_EXISTS";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findReturnStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The code of the status */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptReturnStatusView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["STATUS_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    deleteReturnStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The code of the status */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["STATUS_NOT_FOUND"];
            409: components["responses"]["STATUS_IN_USE"];
            412: components["responses"]["VERSION_CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    editReturnStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The code of the status */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnStatusEditBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnStatusView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["STATUS_NOT_FOUND"];
            409: components["responses"]["STATUS_IN_USE"];
            412: components["responses"]["VERSION_CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description The address of what was made */
                    Location?: string;
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecretView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `WEBHOOK_ENDPOINT_LIMIT` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "WEBHOOK_ENDPOINT_LIMIT";
                    };
                };
            };
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `WEBHOOK_URL_FORBIDDEN` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "WEBHOOK_URL_FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["WEBHOOK_ENDPOINT_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    removeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["WEBHOOK_ENDPOINT_NOT_FOUND"];
            412: components["responses"]["VERSION_CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    changeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` read last; when it is stale, nothing is changed. */
                "If-Match"?: string;
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["WEBHOOK_ENDPOINT_NOT_FOUND"];
            412: components["responses"]["VERSION_CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["WEBHOOK_URL_FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecretView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["WEBHOOK_ENDPOINT_NOT_FOUND"];
            409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description How far it is */
                status?: "pending" | "sent" | "given_up";
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            404: components["responses"]["WEBHOOK_ENDPOINT_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    findDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
                /** @description The delivery */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeDeliveryView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Not Found: `WEBHOOK_ENDPOINT_NOT_FOUND`, `WEBHOOK_DELIVERY_NOT_FOUND` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 404;
                        /** @enum {string} */
                        code?: "WEBHOOK_ENDPOINT_NOT_FOUND" | "WEBHOOK_DELIVERY_NOT_FOUND";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
                /** @description A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description As answered by the API */
                id: string;
                /** @description The delivery */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description `true` when the key had got this answer before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            /** @description Not Found: `WEBHOOK_ENDPOINT_NOT_FOUND`, `WEBHOOK_DELIVERY_NOT_FOUND` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 404;
                        /** @enum {string} */
                        code?: "WEBHOOK_ENDPOINT_NOT_FOUND" | "WEBHOOK_DELIVERY_NOT_FOUND";
                    };
                };
            };
            /** @description Conflict: `IDEMPOTENCY_IN_PROGRESS`, `WEBHOOK_ENDPOINT_DISABLED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 409;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS" | "WEBHOOK_ENDPOINT_DISABLED";
                    };
                };
            };
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description 1 to 200 */
                limit?: string;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description What the change was about, such as the reference of an order */
                subject?: string;
                /** @description Id of who did it */
                actor?: string;
                /** @description Done then or later */
                from?: string;
                /** @description Done then or earlier */
                to?: string;
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryViewPage"];
                };
            };
            /** @description Bad Request: `VALIDATION_FAILED`, `CURSOR_INVALID` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 400;
                        /** @enum {string} */
                        code?: "VALIDATION_FAILED" | "CURSOR_INVALID";
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    getOverview: {
        parameters: {
            query?: {
                /** @description First day, in the shop’s time zone; a Monday twelve weeks back unless told otherwise */
                from?: string;
                /** @description Last day; today unless told otherwise */
                to?: string;
            };
            header?: {
                /** @description The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Forbidden: `SHOP_UNKNOWN`, `FORBIDDEN` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 403;
                        /** @enum {string} */
                        code?: "SHOP_UNKNOWN" | "FORBIDDEN";
                    };
                };
            };
            422: components["responses"]["PERIOD_INVALID"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
}

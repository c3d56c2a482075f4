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
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own orders
         * @description Each line tells how many units may be asked back, and `returnability` every reason for a no.
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
    "/v1/orders/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an order
         * @description With its returns, refunds and credit slips.
         */
        get: operations["findOrder"];
        put?: never;
        post?: never;
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
         * List own returns
         * @description With their status, lines and history.
         */
        get: operations["listReturns"];
        put?: never;
        /**
         * Ask to send goods back
         * @description Holds the units named until the shop decides. The return waits for confirmation first.
         */
        post: operations["requestReturn"];
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
         * @description With its history and the refunds made for it.
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
    "/v1/returns/{number}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a return
         * @description As long as its `actions` offer it: nothing was received yet. Its units are free again.
         */
        post: operations["cancelReturn"];
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
         * List own credit slips
         * @description The documents of refunds.
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
    "/v1/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own vouchers
         * @description Store credit and what is left of it.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BuyerView: {
            name: string;
            address: string[];
            locale: string;
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
        CustomerOrderView: {
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
            lines: components["schemas"]["OrderLineView"][];
            payments: components["schemas"]["PaymentView"][];
            statusHistory: components["schemas"]["StatusEntryView"][];
            returns: components["schemas"]["CustomerReturnRow"][];
            refunds: components["schemas"]["CustomerRefundView"][];
        };
        CustomerOrderViewPage: {
            items: components["schemas"]["CustomerOrderView"][];
            nextCursor: string | null;
        };
        CustomerRefundView: {
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
        };
        CustomerReturnRow: {
            number: string;
            orderReference: string;
            status: components["schemas"]["NamedStatusView"];
            explanation: string;
            returnless: boolean;
            /** Format: date-time */
            requestedAt: string;
            lines: components["schemas"]["ReturnLineView"][];
            actions: components["schemas"]["ReturnActionView"][];
            history: components["schemas"]["HistoryView"][];
        };
        CustomerReturnView: {
            number: string;
            orderReference: string;
            status: components["schemas"]["NamedStatusView"];
            explanation: string;
            returnless: boolean;
            /** Format: date-time */
            requestedAt: string;
            lines: components["schemas"]["ReturnLineView"][];
            actions: components["schemas"]["ReturnActionView"][];
            history: components["schemas"]["NamedHistoryView"][];
            refunds: components["schemas"]["CustomerRefundView"][];
        };
        CustomerReturnViewPage: {
            items: components["schemas"]["CustomerReturnView"][];
            nextCursor: string | null;
        };
        CustomerView: {
            id: string;
            email: string | null;
            firstName: string | null;
            lastName: string | null;
            locale: string;
            address?: string[];
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
        HistoryView: {
            id: string;
            /** Format: date-time */
            at: string;
            by: string;
            byKind: string;
            from: string | null;
            to: string;
            note: string | null;
            override: boolean;
        };
        NamedHistoryView: {
            id: string;
            /** Format: date-time */
            at: string;
            by: string;
            byKind: string;
            from: string | null;
            to: string;
            note: string | null;
            override: boolean;
            /** @description Null once the shop has deleted it */
            status: components["schemas"]["NamedStatusView"] | null;
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
        OrderLineView: {
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
        };
        PaymentView: {
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
        RequestedLineBody: {
            lineId?: string;
            quantity?: number;
        };
        ReturnActionView: {
            /** @enum {string} */
            name: "cancel" | "slip";
            enabled: boolean;
        };
        ReturnBody: {
            orderReference?: string;
            /** @description At most 4,000 characters */
            explanation?: string;
            lines?: components["schemas"]["RequestedLineBody"][];
        };
        ReturnLineView: {
            lineId: string;
            quantity: number;
            received: number;
            missing: number;
            asNew: number;
            refunded: number;
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
        SellerView: {
            name: string;
            address: string[];
            registration: string[];
            email: string | null;
            phone: string | null;
            website: string | null;
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
        StatusEntryView: {
            status: string;
            /** Format: date-time */
            at: string;
            paid: boolean;
            shipped: boolean;
            delivered: boolean;
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
        TranslatedView: {
            en: string;
            fr: string;
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
        /** @description Forbidden: `SHOP_UNKNOWN` */
        SHOP_UNKNOWN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {integer} */
                    status?: 403;
                    /** @enum {string} */
                    code?: "SHOP_UNKNOWN";
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
    listOrders: {
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
                    "application/json": components["schemas"]["CustomerOrderViewPage"];
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
            403: components["responses"]["SHOP_UNKNOWN"];
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
                    "application/json": components["schemas"]["CustomerOrderView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["SHOP_UNKNOWN"];
            404: components["responses"]["ORDER_NOT_FOUND"];
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
                    "application/json": components["schemas"]["CustomerReturnViewPage"];
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
            403: components["responses"]["SHOP_UNKNOWN"];
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
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
                    "application/json": components["schemas"]["CustomerReturnView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["SHOP_UNKNOWN"];
            404: components["responses"]["ORDER_NOT_FOUND"];
            409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            /** @description Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `LINE_REQUIRED`, `QUANTITY_INVALID`, `ORDER_NOT_RETURNABLE`, `EXPLANATION_REQUIRED`, `EXPLANATION_TOO_LONG`, `LINE_NOT_FOUND`, `QUANTITY_TOO_HIGH` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {integer} */
                        status?: 422;
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "LINE_REQUIRED" | "QUANTITY_INVALID" | "ORDER_NOT_RETURNABLE" | "EXPLANATION_REQUIRED" | "EXPLANATION_TOO_LONG" | "LINE_NOT_FOUND" | "QUANTITY_TOO_HIGH";
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
                    "application/json": components["schemas"]["CustomerReturnView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["SHOP_UNKNOWN"];
            404: components["responses"]["RETURN_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    cancelReturn: {
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
        requestBody?: never;
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
                    "application/json": components["schemas"]["CustomerReturnView"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["SHOP_UNKNOWN"];
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
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
            403: components["responses"]["SHOP_UNKNOWN"];
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
            403: components["responses"]["SHOP_UNKNOWN"];
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
            403: components["responses"]["SHOP_UNKNOWN"];
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
            403: components["responses"]["SHOP_UNKNOWN"];
            404: components["responses"]["CREDIT_SLIP_NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
}

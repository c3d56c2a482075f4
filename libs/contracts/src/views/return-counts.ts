import type { ReturnCounts, ReturnKind, ReturnTab } from '@retours/domain';
import { Part, Whole } from '../fields/told.js';

export class CountsByKindView implements Record<ReturnKind, number> {
  @Whole() waiting_for_confirmation!: number;
  @Whole() waiting_for_package!: number;
  @Whole() package_received!: number;
  @Whole() return_denied!: number;
  @Whole() return_completed!: number;
  @Whole() cancelled!: number;
}

/** As many as `GET /v1/returns?tab=…` lists; a return may count under several. */
export class CountsByTabView implements Record<ReturnTab, number> {
  @Whole() all!: number;
  @Whole({ description: 'Requests that wait for a decision' }) to_review!: number;
  @Whole({ description: 'Accepted, and a package is on its way' }) to_receive!: number;
  @Whole({ description: 'With units that came in, or that the customer keeps, not refunded yet' })
  to_refund!: number;
  @Whole({
    description:
      'A refund of it failed or needs a review, or it is open and came in part, damaged, wrong or with units missing',
  })
  problems!: number;
}

/** How many returns there are at this moment. */
export class ReturnCountsView implements ReturnCounts {
  @Part(() => CountsByKindView) kinds!: CountsByKindView;
  @Part(() => CountsByTabView) tabs!: CountsByTabView;
}

import type { GatewayNews, Instant, KeptNews, NewsStatus } from '@retours/domain';
import { newsOutcomes, newsStatuses } from '../fields/choices.js';
import { AmountText, Moment, OneOf, Part, Text } from '../fields/told.js';

export class NewsSumView {
  @AmountText() amount!: string;
  @Text() currency!: string;
}

export class NewsOutcomeView {
  @OneOf(newsOutcomes, { description: '`reversed`: money that had left came back' })
  type!: GatewayNews['outcome']['type'];
  @Text({ optional: true, description: 'Why, as the gateway says' }) reason?: string;
}

/** What a gateway said of one refund. */
export class NewsView implements Omit<GatewayNews, 'outcome'> {
  @Text({ description: 'The gateway’s own id of this piece of news' }) id!: string;
  @Text({ nullable: true, description: 'The payment refund it names' }) key!: string | null;
  @Text({ nullable: true, description: 'Its own name of the refund' }) gatewayRefundId!: string | null;
  @Text({ nullable: true, description: 'Its own name of the captured payment' })
  gatewayReference!: string | null;
  @Part(() => NewsSumView, { nullable: true }) sum!: NewsSumView | null;
  @Part(() => NewsOutcomeView) outcome!: NewsOutcomeView;
}

/** Something a gateway told, and what became of it. */
export class GatewayNewsView implements Omit<KeptNews, 'news'> {
  @Text() id!: string;
  @Text() gateway!: string;
  @OneOf(newsStatuses, {
    description:
      '`unmatched`: of no refund of ours, so far; `review`: it contradicts what we have; `outside`: of a refund made round us',
  })
  status!: NewsStatus;
  @Part(() => NewsView, { nullable: true }) news!: NewsView | null;
  @Text({ nullable: true, description: 'What the gateway was asked about, when it said no more than a name' })
  about!: string | null;
  @Text({ nullable: true, description: 'The payment refund it was found to be about' })
  paymentRefundId!: string | null;
  @Moment() receivedAt!: Instant;
}

import type {
  EventType,
  Instant,
  NotificationAttempt,
  NotificationStatus,
  ReasonSwitchedOff,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookPayload,
} from '@retours/domain';
import { eventTypes, notificationStatuses, reasonsSwitchedOff } from '../fields/choices.js';
import { ChoiceList, Data, Flag, ListOf, Moment, OneOf, Part, Text, Whole } from '../fields/told.js';

export class SwitchedOffView {
  @OneOf(reasonsSwitchedOff, { description: '`gone` answered 410, `failing` did so for longer than a day' })
  reason!: ReasonSwitchedOff;
  @Moment() at!: Instant;
}

export class WebhookEndpointView implements Omit<WebhookEndpoint, 'version'> {
  @Text() id!: string;
  @Text() url!: string;
  @ChoiceList(eventTypes, { description: 'None named is all' }) events!: readonly EventType[];
  @Text({ nullable: true }) description!: string | null;
  @Flag() enabled!: boolean;
  @Part(() => SwitchedOffView, {
    nullable: true,
    description: 'Why nothing is sent; null while it is enabled',
  })
  disabled!: SwitchedOffView | null;
  @Whole({ description: 'Tries that failed in a row' }) failures!: number;
  @Moment({ nullable: true }) failingSince!: Instant | null;
  @Moment({ nullable: true, description: 'Until when whatever waits for it waits' }) retryAt!: Instant | null;
  @Moment() createdAt!: Instant;
}

/** What only making an endpoint, or giving it a new secret, answers. */
export class WebhookEndpointWithSecretView extends WebhookEndpointView {
  @Text({ description: 'Signs what is sent; told this once', example: 'whsec_…' }) secret!: string;
}

export class DeliveryView implements WebhookDelivery {
  @Text() id!: string;
  @Text({ description: 'The `webhook-id` it is sent under' }) eventId!: string;
  @OneOf(eventTypes) type!: EventType;
  @Text() orderReference!: string;
  @OneOf(notificationStatuses) status!: NotificationStatus;
  @Whole() tries!: number;
  @Text({ nullable: true, description: 'What the last try came to' }) lastDetail!: string | null;
  @Moment({ nullable: true }) nextTryAt!: Instant | null;
  @Moment() createdAt!: Instant;
}

export class WebhookPayloadView {
  @OneOf(eventTypes) type!: EventType;
  @Moment() timestamp!: Instant;
  @Data({ description: 'The order, and what there is to say of the event' }) data!: WebhookPayload['data'];
}

export class DeliveryAttemptView implements NotificationAttempt {
  @Whole() number!: number;
  @Moment() at!: Instant;
  @Flag() sent!: boolean;
  @Text() detail!: string;
}

/** A delivery with what is sent and every try, first one first. */
export class WholeDeliveryView extends DeliveryView {
  @Part(() => WebhookPayloadView) payload!: WebhookPayloadView;
  @ListOf(() => DeliveryAttemptView) attempts!: readonly DeliveryAttemptView[];
}

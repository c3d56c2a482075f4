import type {
  EventType,
  NotificationStatus,
  WebhookDeliveryFilter,
  WebhookEndpointForm,
} from '@retours/domain';
import { ChoiceList, Flag, OneOf, RequiredId, Text, WholeUpTo } from '../fields/asked.js';
import { eventTypes, notificationStatuses } from '../fields/choices.js';
import { IdPath } from './paths.js';
import { PageQuery } from './queries.js';

const MAX_URL = 2_000;
const A_WEEK = 604_800;

/** `POST /v1/webhook-endpoints` */
export class WebhookEndpointBody implements Partial<WebhookEndpointForm> {
  @Text({ required: true, max: MAX_URL, example: 'https://shop.example/retours' }) url!: string;
  @ChoiceList(eventTypes, { description: 'None named is all' }) events?: readonly EventType[];
  @Text({ nullable: true }) description?: string | null;
  @Flag() enabled?: boolean;
}

/** `PATCH /v1/webhook-endpoints/{id}`: what is left out stays. */
export class WebhookEndpointChangeBody implements Partial<WebhookEndpointForm> {
  @Text({ max: MAX_URL, example: 'https://shop.example/retours' }) url?: string;
  @ChoiceList(eventTypes, { description: 'None named is all' }) events?: readonly EventType[];
  @Text({ nullable: true }) description?: string | null;
  @Flag({ description: '`true` forgets that it failed' }) enabled?: boolean;
}

/** `POST /v1/webhook-endpoints/{id}/secret-rotation` */
export class SecretRotationBody {
  @WholeUpTo(A_WEEK, { description: 'A day unless told; both secrets sign meanwhile', example: 86_400 })
  keepOldForSeconds?: number;
}

/** `GET /v1/webhook-endpoints/{id}/deliveries` */
export class DeliveriesQuery extends PageQuery implements WebhookDeliveryFilter {
  @OneOf(notificationStatuses, { description: 'How far it is' }) status?: NotificationStatus;
}

export class DeliveryPath extends IdPath {
  @RequiredId({ description: 'The delivery' }) deliveryId!: string;
}

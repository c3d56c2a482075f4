import type {
  CalendarDay,
  CurrencyOverview,
  Instant,
  MoneyFlow,
  MoneyWay,
  Overview,
  Period,
  ProductOverview,
  ReturnFlow,
  ReturnKind,
  TimeToRefund,
} from '@retours/domain';
import { AmountText, ListOf, Moment, Part, Text, Whole } from '../fields/told.js';

/** Days of the shop. */
export class PeriodView implements Period {
  @Text({ description: 'First day', example: '2026-09-07' }) from!: CalendarDay;
  @Text({ description: 'Last day', example: '2026-11-29' }) to!: CalendarDay;
}

/** How many returns of each kind there are now. */
export class StandingView implements Record<ReturnKind, number> {
  @Whole() waiting_for_confirmation!: number;
  @Whole() waiting_for_package!: number;
  @Whole() package_received!: number;
  @Whole() return_denied!: number;
  @Whole() return_completed!: number;
  @Whole() cancelled!: number;
}

const DAYS = 'Days, begun ones counted whole; null without any refund';

/** How long refunds that name a return took, from the request to the money or the voucher, by the day it was there. */
export class TimeToRefundView implements TimeToRefund {
  @Whole({ description: 'How many there were' }) refunds!: number;
  @Whole({ nullable: true, description: `Half of them took no longer. ${DAYS}` }) median!: number | null;
  @Whole({ nullable: true, description: `Nine of ten took no longer. ${DAYS}` }) p90!: number | null;
}

const FIRST = 'First came into that kind then, whatever became of it later';

/** What happened to returns in some days. */
export class ReturnFlowView implements ReturnFlow {
  @Whole({ description: 'Requests made' }) asked!: number;
  @Whole({ description: FIRST }) accepted!: number;
  @Whole({ description: FIRST }) received!: number;
  @Whole({ description: FIRST }) denied!: number;
  @Whole({ description: FIRST }) completed!: number;
  @Whole({ description: FIRST }) cancelled!: number;
  @Whole({ description: 'Units of the orders placed, without those cancelled since' }) unitsOrdered!: number;
  @Whole({
    description:
      'Units asked back, without denied and cancelled requests, and units refunded as returned without a request',
  })
  unitsReturned!: number;
  @Part(() => TimeToRefundView) timeToRefund!: TimeToRefundView;
}
export class ReturnWeekView extends ReturnFlowView implements Period {
  @Text({ description: 'Monday, or the first day of the period' }) from!: CalendarDay;
  @Text({ description: 'Sunday, or the last day of the period' }) to!: CalendarDay;
}
export class ReturnsOverviewView {
  @Part(() => ReturnFlowView) total!: ReturnFlowView;
  @Part(() => ReturnFlowView, { description: 'The same of the period before' }) before!: ReturnFlowView;
  @ListOf(() => ReturnWeekView) weeks!: readonly ReturnWeekView[];
}

export class MoneyWayView implements MoneyWay {
  @Text({ description: 'A gateway, `manual` for money given back by hand, or `voucher`' }) way!: string;
  @AmountText() amount!: string;
}

/** Value given back in some days, tax included. */
export class MoneyFlowView implements MoneyFlow {
  @AmountText({ description: 'Credited by the refunds made' }) products!: string;
  @AmountText({ description: 'Credited by the refunds made' }) shipping!: string;
  @AmountText({ description: 'Credited by the refunds made' }) goodwill!: string;
  @AmountText({ description: 'Credit slips issued, less those that counter one' }) creditSlips!: string;
  @AmountText({ description: 'What arrived; a refund its gateway took back is not in it' }) paidBack!: string;
  @ListOf(() => MoneyWayView, { description: '`paidBack` by the way it went' })
  ways!: readonly MoneyWayView[];
}
export class MoneyWeekView extends MoneyFlowView implements Period {
  @Text({ description: 'Monday, or the first day of the period' }) from!: CalendarDay;
  @Text({ description: 'Sunday, or the last day of the period' }) to!: CalendarDay;
}
export class CurrencyOverviewView implements CurrencyOverview {
  @Text({ description: 'ISO 4217' }) currency!: string;
  @Part(() => MoneyFlowView) total!: MoneyFlowView;
  @Part(() => MoneyFlowView, { description: 'The same of the period before' }) before!: MoneyFlowView;
  @ListOf(() => MoneyWeekView) weeks!: readonly MoneyWeekView[];
}

export class ProductOverviewView implements ProductOverview {
  @Text({ description: 'Its name where orders carry no sku' }) sku!: string;
  @Text() name!: string;
  @Whole({ description: 'Units of the orders placed' }) ordered!: number;
  @Whole({ description: 'Units returned, whenever they were ordered' }) returned!: number;
  @Text({
    nullable: true,
    description: 'Returned of a hundred ordered; null without orders',
    example: '12.5',
  })
  ratePercent!: string | null;
}

/** Figures over time. */
export class OverviewView extends PeriodView implements Overview {
  @Text({ description: 'The shop’s: its days are these' }) timezone!: string;
  @Moment({ description: 'What happened until then is counted' }) asOf!: Instant;
  @Part(() => PeriodView, { description: 'As many days right before it' }) before!: PeriodView;
  @Part(() => StandingView) standing!: StandingView;
  @Part(() => ReturnsOverviewView) returns!: ReturnsOverviewView;
  @ListOf(() => CurrencyOverviewView, { description: 'One per currency' })
  money!: readonly CurrencyOverviewView[];
  @ListOf(() => ProductOverviewView, {
    description: 'The most returned, ten at most; units of the weeks that the period touches',
  })
  products!: readonly ProductOverviewView[];
}

import type { ComponentType } from 'react';
import type { MessageKeys, NestedKeyOf } from 'use-intl';
import type { Messages } from '../language/messages.js';

/** The key of a heading among the texts of an app. */
export type TitleKey = Extract<MessageKeys<Messages, NestedKeyOf<Messages>>, `${string}.title`>;

/** A screen: one row of an app's route table, loaded when somebody goes there. */
export type Screen = Readonly<{
  path: string;
  /** The text of its heading. */
  title: TitleKey;
  lazy: () => Promise<{ Component: ComponentType }>;
}>;

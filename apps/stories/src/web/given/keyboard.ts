import type { Locator, Page } from 'playwright-core';

const OF_A_MOUSE = ['move', 'down', 'up', 'click', 'dblclick', 'wheel'] as const;
/** Whatever points, or gets at a control without the way a keyboard has to go. */
const OF_A_LOCATOR = [
  'click',
  'dblclick',
  'tap',
  'check',
  'uncheck',
  'setChecked',
  'hover',
  'dragTo',
  'fill',
  'clear',
  'selectOption',
  'focus',
  'press',
  'pressSequentially',
  'dispatchEvent',
  'elementHandle',
] as const;
const OF_A_PAGE = OF_A_LOCATOR.filter(
  (name): name is Exclude<typeof name, 'clear' | 'pressSequentially' | 'elementHandle'> =>
    !['clear', 'pressSequentially', 'elementHandle'].includes(name),
);
const FAR_ENOUGH = 300;

const withoutPointer = new WeakSet<Page>();
const guarded = new WeakSet<object>();

const refuse = (what: string) => () => {
  throw new Error(`${what}: this story is told by keyboard only`);
};

/** Locators share a prototype: it is mended once, and asks whose page it is. */
function guardLocators(page: Page): void {
  const prototype = Object.getPrototypeOf(page.locator('body')) as Record<
    string,
    (...args: never[]) => unknown
  >;
  if (guarded.has(prototype)) return;
  guarded.add(prototype);
  for (const name of OF_A_LOCATOR) {
    const original = prototype[name];
    prototype[name] = function (this: Locator, ...args: never[]) {
      return withoutPointer.has(this.page()) ? refuse(`locator.${name}`)() : original.apply(this, args);
    };
  }
}

/** Where the focus is: on the control, nowhere, or on something else. */
const focusIn = (control: Locator) =>
  control.evaluate((element) =>
    element === document.activeElement
      ? 'there'
      : document.activeElement === document.body
        ? 'nowhere'
        : 'elsewhere',
  );

/**
 * Takes mouse, touch and every shortcut to a control away from a page: each throws from now on.
 * @returns how to reach a control instead: by Tab, from wherever the focus is. It throws when no Tab gets there.
 */
export function keyboardOnly(page: Page): (control: Locator) => Promise<void> {
  withoutPointer.add(page);
  guardLocators(page);
  for (const name of OF_A_MOUSE) Object.assign(page.mouse, { [name]: refuse(`mouse.${name}`) });
  for (const name of OF_A_PAGE) Object.assign(page, { [name]: refuse(`page.${name}`) });
  Object.assign(page.touchscreen, { tap: refuse('touchscreen.tap') });
  return async (control) => {
    await control.waitFor();
    // Past its last control a page has the focus nowhere; past it twice, all of the page was tried.
    let ends = 0;
    for (let tabs = 0; ; tabs += 1) {
      const focus = await focusIn(control);
      if (focus === 'there') return;
      if (focus === 'nowhere' && tabs > 0) ends += 1;
      if (ends > 1 || tabs === FAR_ENOUGH) throw new Error(`No Tab leads to ${control}`);
      await page.keyboard.press('Tab');
    }
  };
}

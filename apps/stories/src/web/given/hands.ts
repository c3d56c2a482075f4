import type { Locator, Page } from 'playwright-core';
import { keyboardOnly } from './keyboard.js';

export const HANDS = ['pointer', 'keyboard'] as const;
export type HandName = (typeof HANDS)[number];

/** How somebody works a page: every story says what is done, and is told once per hand. */
export type Hand = Readonly<{
  /** Presses a button, follows a link, ticks a box or picks a tab. */
  press(control: Locator): Promise<void>;
  /** Writes a text over what is in a field; a day as `2026-01-01`. */
  write(field: Locator, text: string): Promise<void>;
  /** Picks an entry of a list or menu that opens from a control, or an option of a select. */
  choose(control: Locator, entry: Locator): Promise<void>;
  /** Moves an entry of a list up by its handle, so many rows of the same height. */
  moveUp(handle: Locator, rows: number): Promise<void>;
}>;

const isSelect = (control: Locator) => control.evaluate((element) => element instanceof HTMLSelectElement);

const pointer = (page: Page): Hand => ({
  press: (control) => control.click(),
  write: (field, text) => field.fill(text),
  async choose(control, entry) {
    if (await isSelect(control)) {
      await control.selectOption({ label: (await entry.textContent()) ?? '' });
      return;
    }
    await control.click();
    await entry.click();
  },
  async moveUp(handle, rows) {
    const { x, y, width, height } = (await handle.boundingBox())!;
    const row = (await handle.locator('xpath=ancestor::li').boundingBox())!;
    const [middle, from] = [x + width / 2, y + height / 2];
    await page.mouse.move(middle, from);
    await page.mouse.down();
    await page.mouse.move(middle, from - (rows + 0.2) * row.height, { steps: 10 });
    await page.mouse.up();
  },
});

const SPACED = 'input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch]';

function keyboard(page: Page): Hand {
  const reach = keyboardOnly(page);
  const isSpaced = (control: Locator) =>
    control.evaluate((element, spaced) => element.matches(spaced), SPACED);
  const isDay = (field: Locator) => field.evaluate((element) => element.matches('input[type=date]'));
  const isMenu = (control: Locator) =>
    control.evaluate((element) => element.getAttribute('aria-haspopup') === 'menu');
  /** Goes on with an arrow until it is so. */
  async function goOn(arrow: string, isThere: () => Promise<boolean>, entry: Locator): Promise<void> {
    for (let steps = 0; !(await isThere()); steps += 1) {
      if (steps === 100) throw new Error(`No arrow leads to ${entry}`);
      await page.keyboard.press(arrow);
    }
  }
  /** Tab leads to the chosen tab of several, arrows from there to the others. */
  async function reachTab(tab: Locator): Promise<void> {
    const isThere = () => tab.evaluate((element) => element === document.activeElement);
    await reach(tab.locator('xpath=ancestor::*[@role="tablist"]').getByRole('tab', { selected: true }));
    await goOn('ArrowRight', isThere, tab);
  }
  return {
    async press(control) {
      const isTab = await control.evaluate((element) => element.role === 'tab');
      await (isTab ? reachTab : reach)(control);
      await page.keyboard.press((await isSpaced(control)) ? 'Space' : 'Enter');
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+A');
      // The parts of a day are written one after the other, the year last.
      await page.keyboard.type((await isDay(field)) ? text.split('-').reverse().join('') : text);
    },
    async choose(control, entry) {
      await reach(control);
      if (await isSelect(control)) {
        const isSelected = () => entry.evaluate((option: HTMLOptionElement) => option.selected);
        await page.keyboard.press('Home');
        return goOn('ArrowDown', isSelected, entry);
      }
      await page.keyboard.press((await isMenu(control)) ? 'Enter' : 'ArrowDown');
      await entry.waitFor();
      const isActive = () =>
        entry.evaluate(
          (element) =>
            element === document.activeElement ||
            element.id === document.activeElement?.getAttribute('aria-activedescendant') ||
            element.hasAttribute('data-combobox-selected'),
        );
      await goOn('ArrowDown', isActive, entry);
      await page.keyboard.press('Enter');
    },
    async moveUp(handle, rows) {
      await reach(handle);
      for (const key of ['Space', ...Array<string>(rows).fill('ArrowUp'), 'Space'])
        await page.keyboard.press(key);
    },
  };
}

/** A hand at a page. */
export const handAt = (page: Page, name: HandName): Hand =>
  name === 'pointer' ? pointer(page) : keyboard(page);

/** The switch that shades wording by how many plans have it; its state is in the address. */
import { keepInAddress } from '#src/browser/address.ts';
import { query } from '#src/browser/element.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { SHADED_WORDS } from '#src/features/reading/model/shaded-words.ts';

/** Parameter of the address and the value that turns the shading on; any other says nothing. */
const PARAMETER = 'wording';
const ON = 'on';

/**
 * Makes the switch work. What shades comes when it is turned on; until then the text can be read as it is,
 * and only the line of the key is there already, so that nothing moves.
 */
export function startShading(reading: HTMLElement, control: HTMLElement): void {
  const box = query(control, 'input') as HTMLInputElement;
  const state = query(control, '.state');
  const words = readPageData(control, SHADED_WORDS);
  control.dataset['ready'] = '';
  const show = async () => {
    const isOn = box.checked;
    control.toggleAttribute('data-on', isOn);
    state.textContent = isOn ? words.loading : '';
    try {
      const shaded = await import('./shaded-text.ts');
      const text = isOn ? await shaded.loadShades(control) : undefined;
      // Who has pressed again meanwhile is answered by that.
      if (isOn !== box.checked) return;
      if (text) shaded.shade(reading, control, text);
      else shaded.unshade(reading);
      state.textContent = isOn ? words.on : '';
    } catch (error) {
      console.error(error);
      if (isOn !== box.checked) return;
      box.checked = false;
      control.removeAttribute('data-on');
      state.textContent = words.failed;
    }
  };
  box.addEventListener('change', () => {
    const asked = new URLSearchParams(location.search);
    if (box.checked) asked.set(PARAMETER, ON);
    else asked.delete(PARAMETER);
    keepInAddress(asked.toString(), { replace: true, hash: location.hash });
    void show();
  });
  box.checked = new URLSearchParams(location.search).get(PARAMETER) === ON;
  if (box.checked) void show();
}

/** The switch that shades wording by how many plans have it; its state is in the address. */
import { keepInAddress } from '#src/browser/address.ts';
import { query } from '#src/browser/element.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { SHADED_WORDS } from '#src/features/reading/model/shaded-words.ts';

/** Parameter of the address and the value that turns the shading on; any other says nothing. */
const PARAMETER = 'wording';
const ON = 'on';

/** Makes the switch work. What shades comes when it is turned on. */
export function startShading(reading: HTMLElement, control: HTMLElement): void {
  const box = query(control, 'input') as HTMLInputElement;
  const state = query(control, '.state');
  const words = readPageData(control, SHADED_WORDS);
  control.dataset['ready'] = '';
  const show = async () => {
    const isOn = box.checked;
    state.textContent = '';
    try {
      const shaded = await import('./shaded-text.ts');
      if (isOn !== box.checked) return;
      control.toggleAttribute('data-on', isOn);
      if (isOn) await shaded.shade(reading, control, words);
      else shaded.unshade(reading);
      if (isOn) state.textContent = words.on;
    } catch (error) {
      console.error(error);
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

/** What the card is dragged by; what is below its header can be selected as ever. */
const handles = '.pill, .card-header';

/** What a hand moves between press and release of a click. */
const clickPx = 6;

/**
 * Lets the reader drag the card by mouse, finger or pen. Only its container is moved, by a style
 * that the page cannot reach.
 *
 * @param onDrop called with how far it was dragged; not where the reader thought better of it
 * (Escape) or the browser took the pointer away
 */
export function dragCard(container: HTMLElement, onDrop: (x: number, y: number) => void): void {
  let press: PointerEvent | undefined;
  let isDragged = false;
  let x = 0;
  let y = 0;

  container.onpointerdown = (event) => {
    const target = event.target as Element;
    isDragged = false;
    if (!event.isPrimary || event.button || !target.closest(handles)) return;
    press = event;
    // By what was pressed, so that a click goes to it as ever.
    target.setPointerCapture(event.pointerId);
  };

  container.onpointermove = (event) => {
    if (!press) return;
    x = event.clientX - press.clientX;
    y = event.clientY - press.clientY;
    isDragged ||= Math.hypot(x, y) > clickPx;
    if (isDragged) container.style.translate = `${x}px ${y}px`;
  };

  const end = ({ type }: Event) => {
    container.style.translate = '';
    if (press && isDragged && type === 'pointerup') onDrop(x, y);
    press = undefined;
  };
  // The capture is lost after pointercancel, too.
  container.onpointerup = container.onlostpointercapture = end;

  // The release of a drag is no click (that of a key has no detail); and the Escape that ends a drag
  // closes nothing.
  const swallow = (event: UIEvent) => {
    const isEscape = press && (event as KeyboardEvent).key === 'Escape';
    if (!isDragged || !(event.detail || isEscape)) return;
    event.stopPropagation();
    end(event);
  };
  for (const type of ['click', 'keydown']) {
    container.addEventListener(type, swallow as EventListener, true);
  }
}

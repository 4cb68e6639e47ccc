/** The parts by which the card is dragged. Text below the header can still be selected. */
const handles = '.pill, .card-header';

/** How far a pointer may move between the press and the release of a click. */
const clickPx = 6;

/**
 * Lets the reader drag the card by mouse, finger or pen. Dragging moves the container in the shadow
 * root, whose style the page cannot reach.
 *
 * @param onDrop called with the distance in CSS px; not called if the reader pressed Escape or the
 *   browser cancelled the pointer.
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
    // The pressed element captures the pointer, so that a click still goes to it.
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
  // lostpointercapture also follows pointercancel.
  container.onpointerup = container.onlostpointercapture = end;

  // Releasing a drag must not click (a click by keyboard has no detail), and the Escape that ends a
  // drag must not close the card.
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

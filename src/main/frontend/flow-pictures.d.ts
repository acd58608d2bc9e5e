export interface Viewer {
  get(name: 'canvas'): Canvas;
  get(name: 'zoomScroll'): {stepZoom(by: number): void};
  get(name: 'overlays'): Overlays;
  get(name: 'elementRegistry'): {get(element: string): {type: string} | undefined};
  destroy(): void;
}

export interface Canvas {
  addMarker(element: string, marker: string): void;
  getContainer(): HTMLElement;
  resized(): void;
  zoom(): number;
  zoom(level: number | 'fit-viewport', centre?: 'auto'): void;
  scrollToElement(element: string): void;
  viewbox(): {inner: {width: number; height: number}};
}

export interface Overlays {
  add(element: string, type: string, overlay: {position: {top?: number; right?: number; bottom?: number; left?: number}; html: HTMLElement}): string;
  remove(filter: {type: string}): void;
}

export function fit(viewer: Viewer): void;
export function drawProcess(holder: HTMLElement, xml: string): Promise<Viewer>;

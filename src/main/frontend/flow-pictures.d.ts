export interface Viewer {
  get(name: 'canvas'): {addMarker(element: string, marker: string): void};
  get(name: 'overlays'): Overlays;
  get(name: 'elementRegistry'): {get(element: string): {type: string} | undefined};
  destroy(): void;
}

export interface Overlays {
  add(element: string, type: string, overlay: {position: {top?: number; right?: number; bottom?: number; left?: number}; html: HTMLElement}): string;
  remove(filter: {type: string}): void;
}

export function drawProcess(holder: HTMLElement, xml: string): Promise<Viewer>;

import type {ElementRef} from '@angular/core';
import type {NetworkList, PlazaSelectEvent} from 'plaza-widgets';

/** Angular checks no attributes of custom elements, but what code does with them. */
export function wrong({nativeElement: list}: ElementRef<NetworkList>) {
  // @ts-expect-error There is no such layout.
  list.layout = 'tiles';
  // @ts-expect-error There is no such property.
  list.colour = 'red';
  // @ts-expect-error This is the handler of another event.
  list.addEventListener('plaza-load', (event: PlazaSelectEvent) => event.entry);
  list.addEventListener('plaza-select', (event) => event.entry?.name);
}

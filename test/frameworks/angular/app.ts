import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {PlazaLoadEvent, PlazaSelectEvent} from 'plaza-widgets';
import 'plaza-widgets/network-list/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <plaza-network-list
      src="https://example.org/feed.json"
      heading="Our networks"
      heading-level="3"
      layout="list"
      [limit]="5"
      [hideSearch]="hidden()"
      (plaza-load)="onLoad($event)"
      (plaza-select)="onSelect($event)"
    >
      <a href="https://example.org/networks">Our networks</a>
    </plaza-network-list>
    <output>{{ problems() }} problems, chosen: {{ chosen() }}</output>
    <button (click)="hidden.set(!hidden())">Search</button>
  `,
})
export class App {
  readonly problems = signal<number | undefined>(undefined);
  readonly chosen = signal('');
  readonly hidden = signal(false);

  onLoad(event: PlazaLoadEvent) {
    this.problems.set(event.problems.length);
  }

  onSelect({entry}: PlazaSelectEvent) {
    this.chosen.set(entry?.name ?? '');
  }
}

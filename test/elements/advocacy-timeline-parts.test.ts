import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/advocacy-timeline/define.js';
import type {AdvocacyTimeline} from '../../src/elements/advocacy-timeline/advocacy-timeline.js';
import {today} from '../../src/elements/shared/today.js';
import {$, $$, feeds, feedUrl, html, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';
import {groups, milestone, timelineOf, titles} from '../support/timeline.js';

describe('groups of plaza-advocacy-timeline', () => {
  afterEach(unmount);

  const items = [
    milestone('a', '1998', {category: 'report', status: 'rejected', organization: 'Council'}),
    milestone('b', '2004', {category: 'resolution', status: 'in_force', organization: 'Assembly'}),
    milestone('c', '2007', {status: 'proposed'}),
    {id: 'd', title: 'd'},
  ];

  for (const [group, expected] of Object.entries({
    year: ['2007', '2004', '1998', 'Undated'],
    decade: ['2000–2009', '1990–1999', 'Undated'],
    category: ['Report', 'Resolution', 'Without kind'],
    organization: ['Assembly', 'Council', 'Without organisation'],
    status: ['Proposed', 'In force', 'Rejected', 'Without status'],
    none: [],
  })) {
    it(`by ${group}`, async () => {
      const element = await timelineOf(items, {group: group as AdvocacyTimeline['group']});
      expect(groups(element).map((name) => name.replace(/\s–\s/, '–'))).to.deep.equal(expected);
      expect($$(element, '[part=item]')).to.have.length(4);
    });
  }

  it('show pages across groups', async () => {
    const element = await timelineOf(items, {group: 'status', limit: 2});
    expect(groups(element)).to.deep.equal(['Proposed', 'In force']);
    $(element, '[part=more]')!.click();
    await settled(element);
    expect(titles(element)).to.deep.equal(['c', 'b', 'a', 'd']);
    expect($(element, '[part=item]:focus h4')?.textContent).to.contain('a');
  });
});

describe('what is to come on plaza-advocacy-timeline', () => {
  afterEach(unmount);

  const items = [
    milestone('past', '2001-05-06', {deadline: '2002-03'}),
    milestone('due', '2002', {deadline: '2999-01', category: 'resolution'}),
    milestone('next', '2998-03-10/2998-03-12', {place: 'Quito'}),
    milestone('now', today()),
    milestone('running', '2000-01/2999-12'),
    milestone('some time', '2997'),
  ];

  it('is marked, with deadlines that are open and those that are past', async () => {
    const element = await timelineOf(items);
    const line = (title: string) =>
      wordsOf(
        $$(element, '.item')
          .find((item) => wordsOf(item.querySelector('h4')) === title)!
          .querySelector('.when'),
      );
    expect(line('past')).to.contain('Was due by March 2002');
    expect(line('due')).to.contain('Due by January 2999').and.not.to.contain('Upcoming');
    expect(line('next')).to.contain('Upcoming');
    expect(line('now')).to.contain('Today');
    expect(line('running')).to.contain('Under way');
  });

  it('comes first where asked, the soonest first, below a heading of its own', async () => {
    const element = await timelineOf(items, {order: 'upcoming'});
    expect(titles(element).slice(2)).to.deep.equal(['some time', 'next', 'due', 'past']);
    expect(groups(element)).to.deep.equal(['Now and next', '2001']);
  });

  it('is saved for calendars, one by one or all that are shown', async () => {
    const saved: {name: string; text: Promise<string>}[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    const blobs: Blob[] = [];
    const element = await timelineOf(items);
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL(blob);
    };
    const onClick = (event: Event) => {
      const link = event.target;
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      saved.push({name: link.download, text: blobs.at(-1)!.text()});
    };
    // The link is never on the page, so its click does not come by.
    const click = Reflect.get(HTMLAnchorElement.prototype, 'click');
    HTMLAnchorElement.prototype.click = function () {
      onClick({target: this, preventDefault: () => undefined} as unknown as Event);
    };
    try {
      const all = $<HTMLButtonElement>(element, '.calendar.all')!;
      // The running one has no days, the year no month, and what is past is past.
      expect(wordsOf(all)).to.equal('Add 4 dates to calendar');
      all.click();
      await waitUntil(() => saved.length === 1);
      const text = await saved[0]!.text;
      expect(text.match(/BEGIN:VEVENT/g)).to.have.length(4);
      expect(text).to.contain('DTSTART;VALUE=DATE:29980310').and.to.contain('DTEND;VALUE=DATE:29980313');
      expect(text).to.contain('UID:due.deadline@').and.to.contain('LOCATION;LANGUAGE=en-GB:Quito');
      expect(text.replace(/\r\n /g, '')).to.contain('due – Due by January 2999');
      await waitUntil(() => wordsOf($(element, '[role=status]')).includes('saved'));

      const one = $$<HTMLButtonElement>(element, '.item .calendar').find((button) =>
        button.ariaLabel!.endsWith(': next'),
      )!;
      one.click();
      await waitUntil(() => saved.length === 2);
      expect(saved[1]!.name).to.equal('next.ics');
      expect((await saved[1]!.text).match(/BEGIN:VEVENT/g)).to.have.length(1);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('offers nothing for calendars where all is past', async () => {
    const element = await timelineOf([milestone('past', '2001-05-06', {deadline: '2002-03'})]);
    expect($(element, '.calendar')).to.equal(null);
  });
});

describe('the life of an agreement on plaza-advocacy-timeline', () => {
  afterEach(unmount);

  it('shows in words and in a shape of its own', async () => {
    const states = ['proposed', 'tabled', 'adopted', 'in_force', 'rejected', 'expired'];
    const element = await timelineOf([
      ...states.map((status) => milestone(status, '2001', {status})),
      milestone('own', '2001', {status: 'shelved'}),
    ]);
    const marks = $$(element, '[part=lifecycle]');
    expect(marks.map(wordsOf)).to.deep.equal([
      'Proposed',
      'Tabled',
      'Adopted',
      'In force',
      'Rejected',
      'Expired',
      'shelved',
    ]);
    const shapes = marks.map((mark) => mark.querySelector('path')?.getAttribute('d'));
    expect(new Set(shapes).size).to.equal(7);
    for (const svg of $$(element, '[part=lifecycle] svg')) expect(svg.ariaHidden).to.equal('true');
  });
});

describe('threads of plaza-advocacy-timeline', () => {
  afterEach(unmount);

  it('link what an entry follows from and what came of it, and walk the whole way', async () => {
    const element = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline id="t" src=${feeds.humanRights}></plaza-advocacy-timeline>`,
      'en-GB',
    );
    const panel = () => $(element, '[data-entry=intersessional-panel-2017]')!;
    const [follows, led] = [...panel().querySelectorAll('.thread dl > div')].map(wordsOf);
    expect(follows).to.contain('Follows Resolution 33/8');
    expect(led).to.contain('Followed by Summary of the intersessional panel');
    const details = panel().querySelector('details')!;
    expect(wordsOf(details.querySelector('summary'))).to.equal('Step 6 of 9');
    expect(details.querySelector('nav')).to.equal(null);
    details.open = true;
    await waitUntil(() => details.querySelector('nav'));
    expect(details.querySelectorAll('nav li')).to.have.length(9);
    expect(wordsOf(details.querySelector('[aria-current]'))).to.equal('Intersessional panel in Geneva');
    const next = panel().querySelector<HTMLAnchorElement>('.led a')!;
    next.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('data-entry') === 'a-hrc-38-22');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('speak Spanish', async () => {
    const element = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline src=${feeds.humanRights}></plaza-advocacy-timeline>`,
      'es',
    );
    await waitUntil(() => wordsOf($(element, '.thread')).includes('Sigue a La resolución 39/7'));
    expect(wordsOf($(element, '.thread summary'))).to.equal('Paso 9 de 9');
  });

  it('go round no circle and tell the webmaster of what they do not know', async () => {
    const src = feedUrl({
      items: [
        milestone('a', '2001', {follows: ['b', 'nowhere']}),
        milestone('b', '2002', {follows: ['a']}),
        milestone('c', '2003', {follows: ['c']}),
      ],
    });
    const element = await mountLoaded<AdvocacyTimeline>(
      html`<plaza-advocacy-timeline src=${src} debug></plaza-advocacy-timeline>`,
    );
    expect($$(element, '.thread')).to.have.length(2);
    expect($(element, '[data-entry=a] .thread details')).to.equal(null);
    await waitUntil(() => $(element, '[part=debug]'));
    expect(wordsOf($(element, '[part=debug]')))
      .to.contain('$.items[?@.id=="a"]._milestone.follows')
      .and.to.contain('nowhere');
  });
});

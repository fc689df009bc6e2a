/** The elements of Plaza by the names of their files. */
export const WIDGETS = ['network-list', 'membership-stats', 'advocacy-timeline', 'contact-card'] as const;
export type Widget = (typeof WIDGETS)[number];

export function isWidget(name: string | undefined): name is Widget {
  return (WIDGETS as readonly (string | undefined)[]).includes(name);
}

export const tagOf = (widget: Widget) => `plaza-${widget}` as const;

/** A CSS selector of all tags. */
export const TAGS = WIDGETS.map(tagOf).join();

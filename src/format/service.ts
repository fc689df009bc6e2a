const SERVICES: Readonly<Record<string, string>> = {
  'bsky.app': 'Bluesky',
  'facebook.com': 'Facebook',
  'flickr.com': 'Flickr',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  't.me': 'Telegram',
  'tiktok.com': 'TikTok',
  'twitter.com': 'X (Twitter)',
  'wa.me': 'WhatsApp',
  'x.com': 'X (Twitter)',
  'youtube.com': 'YouTube',
};

/** The name of the service that a profile's address belongs to; its host where Plaza does not know it. */
export function formatService(url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const known = Object.keys(SERVICES).find((name) => host === name || host.endsWith(`.${name}`));
  return known ? SERVICES[known]! : host;
}

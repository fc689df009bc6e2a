/** The address under which Google gives one sheet of a spreadsheet as CSV; any other address as it is. */
export function toCsvAddress(address: string): string {
  const url = new URL(address);
  if (url.hostname !== 'docs.google.com') return address;
  const gid = /\bgid=(\d+)/.exec(`${url.search}${url.hash}`)?.[1];
  const sheet = gid ? `&gid=${gid}` : '';
  const published = /^(\/spreadsheets\/d\/e\/[\w-]+)\/pubhtml$/.exec(url.pathname);
  if (published) return `${url.origin}${published[1]}/pub?output=csv${gid ? `&single=true${sheet}` : ''}`;
  const edited =
    /^(\/spreadsheets\/(?:u\/\d+\/)?d\/(?!e\/)[\w-]+)(?:\/(?:edit|view|preview|htmlview)?)?$/.exec(
      url.pathname,
    );
  return edited ? `${url.origin}${edited[1]!.replace(/\/u\/\d+/, '')}/export?format=csv${sheet}` : address;
}

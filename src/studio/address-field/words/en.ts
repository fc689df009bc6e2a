/** The words of the field for an address. */
export const words = {
  label: 'Address',
  hint: 'For example https://example.org/feed.json',
  opening: 'Opening …',
  empty: 'Write the address that the feed has on the web.',
  invalid: 'This is no address. It begins with https:// and has no blanks.',
  network:
    'No answer came that this page may read. Either there is no server with this name, or you are offline, or the server does not let other sites read the file (CORS). Does the address open in a tab of its own? Then it is CORS: the server has to send “Access-Control-Allow-Origin: *”. Until then, save the file and open it here.',
  timeout: 'The server did not answer in time. Try again in a while.',
  'not-found': 'There is nothing at this address (HTTP 404). Is it spelt rightly?',
  http: 'The server answered with an error (HTTP {status}).',
  'too-large': 'The file is larger than 20 MB, which no page should load.',
  'not-json': 'The file at this address is empty.',
};

export type AddressWords = Readonly<Record<keyof typeof words, string>>;

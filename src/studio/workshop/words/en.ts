/** The words of the workshop's frame. */
export const words = {
  'nav.label': 'Workshop',
  'view.start': 'Start',
  'view.sheet': 'Spreadsheet',
  'view.edit': 'Edit',
  'view.check': 'Check',
  'view.publish': 'Publish',
  'view.build': 'Widget',
  'bar.label': 'This feed',
  'bar.untitled': 'Feed without a title',
  'bar.address': 'from {url}',
  'bar.file': 'from {name}',
  'bar.text': 'pasted',
  'bar.template': 'from a template',
  'bar.changed': 'Changed',
  'bar.kept': 'Changes are kept on this device only, until you publish or save them.',
  undo: 'Undo',
  'undo.what': 'Undo: {what}',
  redo: 'Redo',
  'redo.what': 'Redo: {what}',
  undone: 'Undone: {what}',
  redone: 'Done again: {what}',
  save: 'Save the file',
  link: 'Copy link',
  'link.copied': 'The link is copied. Whoever opens it sees what you see.',
  'link.without':
    'The link is copied, but the feed is too long to travel in it: publish the feed, or send the file along.',
  'link.failed': 'The browser does not let this page copy. The link is in its address bar.',
  close: 'Close',
  closed: 'The feed is closed.',
  nothing: 'Nothing is open yet. Choose a feed first, or begin a new one.',
  private: 'Everything happens in this browser. Nothing is sent anywhere.',
  'not-kept':
    'This browser keeps nothing on the device (private window, or its storage is full): save the file before you leave.',
  failed:
    'This part of the workshop could not be loaded. Are you offline? Reload the page when you are back.',
  drop: 'Let go to open the file',
  'packed-failed': 'The feed in this link is not complete. Ask for the link again, or for the file.',
  opening: 'Opening {url} …',
};

export type WorkshopWords = Readonly<Record<keyof typeof words, string>>;

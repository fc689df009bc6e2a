import type {PostWords} from '../post.js';

export const words: PostWords = {
  place: 'Post {item} “{title}”:',
  doubts: {
    'feed-broken': 'The XML of this feed is faulty: its posts were read one by one.',
    'item-broken': 'Its XML is faulty; it was left out.',
    'item-empty': 'It has neither a title nor a text; it was left out.',
    'id-missing': 'It has no id of its own; “{found}” is taken for it.',
    'id-repeated': 'Another post has the id “{found}” too; only the first was kept.',
    'date-missing': 'It has no date.',
    'date-unread': '“{found}” cannot be read as a date.',
    'link-unread': '“{found}” is no web address.',
    protected: 'It asks for a password: only its title can be read.',
  },
  refusals: {
    'web-page': 'This is a web page, not a feed.',
    'other-xml': 'This is neither RSS nor Atom.',
    'other-json': 'This JSON holds no posts of WordPress.',
    'no-posts': 'There are no posts in this.',
  },
};

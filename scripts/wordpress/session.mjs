// What a user of WordPress does, by the ways that the editor uses.
import {PASSWORD} from './site.mjs';

/** Logs a user in. */
export async function logIn({url}, user) {
  const cookies = new Map([['wordpress_test_cookie', 'WP Cookie check']]);
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');

  async function request(path, options = {}) {
    const response = await fetch(url + path, {
      redirect: 'manual',
      ...options,
      headers: {cookie: cookie(), ...options.headers},
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(name, decodeURIComponent(value));
    }
    return response;
  }

  const form = {log: user, pwd: PASSWORD, testcookie: '1', 'wp-submit': 'Log In'};
  const {status} = await request('wp-login.php', {method: 'POST', body: new URLSearchParams(form)});
  if (status !== 302) throw new Error(`${user} cannot log in: ${status}`);
  const nonce = await (await request('wp-admin/admin-ajax.php?action=rest-nonce')).text();

  /** Asks the REST interface. */
  async function rest(route, body) {
    const response = await request(`?rest_route=/wp/v2/${route}`, {
      method: body ? 'POST' : 'GET',
      headers: {'x-wp-nonce': nonce, 'content-type': 'application/json'},
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${route} for ${user}: ${answer.message}`);
    return answer;
  }

  return {
    user,
    rest,
    request,
    /** Writes a post, or saves one again, and resolves to what is kept of it. */
    async save(content, id) {
      const post = await rest(`posts${id ? `/${id}` : ''}`, {title: user, content, status: 'publish'});
      return {id: post.id, raw: post.content.raw};
    },
    /** Takes the user's place in a page of a browser. */
    enter: (page) =>
      page.setCookie(...[...cookies].map(([name, value]) => ({name, value: encodeURIComponent(value), url}))),
  };
}

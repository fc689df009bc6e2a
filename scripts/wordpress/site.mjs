// A real WordPress in a temporary folder: its own database, PHP's own server, nothing on the machine is changed.
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';

const fixtures = 'scripts/wordpress/php';
export const PASSWORD = 'plaza';
/** Users by their roles; the administrator of a multisite administers the network. */
export const ROLES = ['administrator', 'editor', 'author'];

const answers = (command, ...args) => !spawnSync(command, args, {stdio: 'ignore'}).error;

/** The packages of Debian that are missing for a WordPress in this folder. */
export function findMissing(source) {
  const needed = {
    'php-cli': answers('php', '-v'),
    'php-mysql': spawnSync('php', ['-r', 'exit((int) !extension_loaded("mysqli"));']).status === 0,
    'mariadb-server': answers('mariadbd', '--version'),
    wordpress: existsSync(join(source, 'wp-load.php')),
  };
  return Object.keys(needed).filter((name) => !needed[name]);
}

function must(command, args, options = {}) {
  const {status, error, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Tries until it goes without an error. */
async function eventually(attempt, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; ; await delay(200)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** A port that nobody has. */
async function findPort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Starts a database server that listens to nothing but a socket in the folder. */
async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'db.sock');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', `--datadir=${data}`, ...user];
  must('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const server = spawn(
    'mariadbd',
    [...common, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'],
    {
      stdio: 'ignore',
    },
  );
  const sql = (statement) =>
    must('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', statement]);
  await eventually(() => sql('CREATE DATABASE wordpress'));
  return {socket, stop: () => stop(server)};
}

/** The head of wp-config.php for each kind of site. */
const kinds = {
  single: '',
  // What makes a multisite of a single one.
  'to-multisite': "define( 'WP_ALLOW_MULTISITE', true );",
  multisite: `define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', PLAZA_TEST_HOST );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );`,
};

/** Installs the WordPress that stands in a folder, as a single site or a multisite, and starts it. */
export async function startSite({source, isMultisite}) {
  const folder = mkdtempSync(join(tmpdir(), 'plaza-wordpress-'));
  const root = join(folder, 'site');
  // Debian links to libraries that a copy from elsewhere may not have; none of them is needed here.
  spawnSync('cp', ['-rL', source, root], {stdio: 'ignore'});
  for (const name of ['uploads', 'mu-plugins']) mkdirSync(join(root, 'wp-content', name), {recursive: true});
  const database = await startDatabase(folder);
  const host = `localhost:${await findPort()}`;

  function configure(kind) {
    const settings = {'/* kind */': kinds[kind], 'db.sock': database.socket, 'localhost:80': host};
    const config = Object.entries(settings).reduce(
      (text, [from, to]) => text.replaceAll(from, to),
      readFileSync(`${fixtures}/wp-config.php`, 'utf8'),
    );
    writeFileSync(join(root, 'wp-config.php'), config);
  }
  const php = (file, ...args) => must('php', [join(process.cwd(), fixtures, file), ...args], {cwd: root});

  configure('single');
  php('install.php', PASSWORD, ...ROLES);
  if (isMultisite) {
    configure('to-multisite');
    php('to-multisite.php', host);
    configure('multisite');
  }
  cpSync(`${fixtures}/mu-plugin.php`, join(root, 'wp-content/mu-plugins/plaza-test.php'));

  const server = spawn('php', ['-S', host, '-t', root, join(process.cwd(), fixtures, 'router.php')], {
    stdio: 'ignore',
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    detached: true,
  });
  const url = `http://${host}/`;
  await eventually(async () => {
    if (!(await fetch(url)).ok) throw new Error('WordPress does not answer.');
  });
  return {
    url,
    version: /wp_version = '(.*)'/.exec(readFileSync(join(root, 'wp-includes/version.php'), 'utf8'))[1],
    root,
    php,
    /** What PHP complained of. */
    log() {
      const file = join(root, 'wp-content/debug.log');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    async stop() {
      const ended = once(server, 'exit');
      // Its workers are processes of their own.
      process.kill(-server.pid);
      await ended;
      await database.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

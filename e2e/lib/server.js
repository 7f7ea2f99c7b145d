// The server under test: a process of its own, on a free port, with a data folder
// that is removed at the end. It can be killed and started again on the same data.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const workspace = fileURLToPath(new URL('../../', import.meta.url));
const READY_WITHIN = 15_000;
const running = new Set();

process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export class Server {
  // With a mail server, letters leave; without, sign-in messages go to a file. `sample` is the
  // language of a made-up circle to fill in.
  static async start({ mail = null, sample = null } = {}) {
    const data = await mkdtemp(join(tmpdir(), 'entrepairs-data-'));
    const server = new Server(data, await freePort(), { mail, sample });
    await server.run();
    return server;
  }

  constructor(data, port, { mail, sample }) {
    Object.assign(this, { data, port, mail, sample, child: null, log: '', said: '' });
  }

  url(path = '/', host = '127.0.0.1') {
    return `http://${host}:${this.port}${path}`;
  }

  async run() {
    const arguments_ = ['--listen', `127.0.0.1:${this.port}`, '--data', this.data];
    if (this.mail) arguments_.push('--mail', this.mail, '--mail-from', 'Entrepairs <codev@exemple.fr>', '--public-url', this.url(''));
    if (this.sample) arguments_.push('--sample', this.sample);
    const child = spawn(binary(), arguments_, { cwd: this.data, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, RUST_LOG: 'trace' } });
    child.stderr.on('data', (bytes) => (this.log += bytes));
    child.stdout.on('data', (bytes) => (this.said += bytes));
    this.child = child;
    running.add(child);
    this.gone = new Promise((done) => child.once('exit', done));
    this.gone.then(() => running.delete(child));
    await readyLine(child);
  }

  // What the server takes for now, in seconds from the machine's time.
  moveClock(seconds) {
    return writeFile(join(this.data, 'clock'), String(seconds));
  }

  // The link to sign in as somebody of the sample, once it is filled.
  async linkOf(name) {
    const link = new RegExp(`^ +${name}\\b.*?(http\\S+)$`, 'm');
    for (let tries = 0; !link.test(this.said); tries += 1) {
      if (tries > 100) throw new Error(`no link for ${name} in: ${this.said}`);
      await new Promise((done) => setTimeout(done, 100));
    }
    return link.exec(this.said)[1];
  }

  // A file of the data folder.
  read(name) {
    return readFile(join(this.data, name), 'utf8');
  }

  // As a power cut would: nothing is told, nothing is tidied.
  async kill() {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  async stop() {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.kill();
    await rm(this.data, { recursive: true, force: true });
  }
}

function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? resolve(workspace, 'target');
  const path = process.env.ENTREPAIRS_BIN ?? join(target, 'debug', 'entrepairs');
  if (!existsSync(path)) throw new Error(`no server at ${path}: run cargo build -p entrepairs, or set ENTREPAIRS_BIN`);
  return path;
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

function readyLine(child) {
  return new Promise((ready, failed) => {
    let said = '';
    const timer = setTimeout(() => failed(new Error(`the server is not ready: ${said}`)), READY_WITHIN);
    const hear = (bytes) => {
      said += bytes;
      if (!/^Entrepairs +http/m.test(said)) return;
      clearTimeout(timer);
      ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => failed(new Error(`the server ended (${code}): ${said}`)));
  });
}

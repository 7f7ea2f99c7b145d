// A mail server of this machine, and what arrived there as a mail program reads it.

import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

// The server looks for letters that have become due every 20 seconds.
const ARRIVES_WITHIN = 40_000;

export class Post {
  static async open() {
    const post = new Post();
    await new Promise((ready) => post.server.listen(0, '127.0.0.1', ready));
    post.port = post.server.server.address().port;
    return post;
  }

  constructor() {
    this.mails = [];
    this.news = [];
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        simpleParser(stream).then((mail) => {
          this.mails.push({ ...mail, to: session.envelope.rcptTo[0].address });
          this.news.splice(0).forEach((tell) => tell());
          done();
        }, done);
      },
    });
  }

  url() {
    return `smtp://127.0.0.1:${this.port}`;
  }

  // The next mail to somebody that fits; it is taken out.
  async next(to, fits = () => true) {
    const until = Date.now() + ARRIVES_WITHIN;
    for (;;) {
      const found = this.mails.findIndex((mail) => mail.to === to && fits(mail));
      if (found >= 0) return this.mails.splice(found, 1)[0];
      const left = until - Date.now();
      if (left <= 0) throw new Error(`no such mail to ${to}; there are ${this.mails.map((mail) => `${mail.to}: ${mail.subject}`).join(', ')}`);
      await new Promise((told) => {
        const timer = setTimeout(told, left);
        this.news.push(() => (clearTimeout(timer), told()));
      });
    }
  }

  close() {
    return new Promise((closed) => this.server.close(closed));
  }
}

// The calendar entry of a mail, as its lines.
export function entryOf(mail) {
  const file = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  const lines = file.content.toString('utf8').replace(/\r\n[ \t]/g, '').split('\r\n');
  return Object.fromEntries(lines.map((line) => [line.split(/[:;]/)[0], line.slice(line.indexOf(':') + 1)]));
}

// The address in a text that leads to this kind of page.
export const linkIn = (text, kind) => new RegExp(`http://\\S*${kind}\\S*`).exec(text)[0];

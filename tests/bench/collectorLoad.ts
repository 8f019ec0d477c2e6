import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** A real answer set of the demo's parents. */
function submission(): string {
  const scales = ['quality_overall', 'class_friendly', 'teachers_kind', 'form_teacher', 'workload'];
  const more = ['child_needs', 'events_useful', 'clubs', 'child_safe', 'canteen', 'classrooms'];
  const answers = Object.fromEntries(
    [...scales, ...more].map((name, at) => [name, `${(at % 5) + 1}`]),
  );
  return JSON.stringify({
    id: randomUUID(),
    filled: '2026-04-25',
    seconds: 240,
    answers: { ...answers, has_sen_child: 'no', class: '5А' },
  });
}

/** Sends one set and resolves with the milliseconds until 201. */
function send(agent: Agent, port: number): Promise<number> {
  const body = submission();
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const options = { agent, port, host: '127.0.0.1', path: '/api/responses/parents', headers };
    const sent = request({ ...options, method: 'POST' }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 201) resolve(performance.now() - from);
        else reject(new Error(`the collector answered ${String(response.statusCode)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Answer sets a second when so many respondents send one after another. */
export async function measureRate(
  port: number,
  respondents: number,
  each: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: respondents });
  const from = performance.now();
  const one = async (): Promise<void> => {
    for (let sent = 0; sent < each; sent += 1) await send(agent, port);
  };
  await Promise.all(Array.from({ length: respondents }, one));
  agent.destroy();
  return (respondents * each * 1000) / (performance.now() - from);
}

/** Milliseconds to 201, sorted, when so many sets a second arrive at their own pace, whatever the collector does. */
export async function measureTimes(
  port: number,
  perSecond: number,
  seconds: number,
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true });
  const from = performance.now();
  const sending: Promise<number>[] = [];
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const wait = from + (at * 1000) / perSecond - performance.now();
    if (wait > 1) await setTimeout(wait);
    sending.push(send(agent, port));
  }
  const times = await Promise.all(sending);
  agent.destroy();
  return times.sort((a, b) => a - b);
}

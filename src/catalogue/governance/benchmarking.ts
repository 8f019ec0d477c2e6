import type { Group } from '../model.ts';
import { clusterBenchmark } from './benchmarking/clusterBenchmark.ts';
import { peerSchoolSupport } from './benchmarking/peerSchoolSupport.ts';

export const benchmarking: Group = {
  number: '4.6',
  slug: 'benchmarking',
  title: 'Результаты массового образования',
  altTitle: 'Результаты образования',
  objects: [clusterBenchmark, peerSchoolSupport],
};

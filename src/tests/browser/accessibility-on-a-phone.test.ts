import { testAccessibility } from './axe.ts';

testAccessibility(320);

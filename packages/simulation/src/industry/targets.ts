import type { ReadFigure } from '../reading/read-figure.ts';

/** The printed figures that made-up detail of the subject adds up to: mu, and m² of the factory. */
export interface IndustryTargets {
  readonly townCode: string;
  readonly newTea: number;
  readonly renovatedTea: number;
  readonly fruit: number;
  readonly vegetable: number;
  readonly factory: number;
}

export const industryTargets = (read: ReadFigure): IndustryTargets => ({
  townCode: read('industry', 'new_tea_area').areaCode,
  newTea: read('industry', 'new_tea_area').value,
  renovatedTea: read('industry', 'renovated_tea_area').value,
  fruit: read('industry', 'fruit_area').value,
  vegetable: read('industry', 'vegetable_area').value,
  factory: read('industry', 'factory_area').value,
});

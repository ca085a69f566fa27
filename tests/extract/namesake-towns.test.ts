import { claimTable } from './claim-table.ts';

const guest = 'Norwegian Foreign Minister Espen Barth Eide';
const to = (country: string): readonly string[] => [`VISITED Espen Barth Eide > ${country} happened`];

claimTable('a town, resort, region or base and the state where it lies', { relations: ['VISITED'] }, [
  ['a name that opens with a given name', `${guest} visited Rio de Janeiro.`, to('Brazil')],
  ['a name that opens with a person', `${guest} visited Ho Chi Minh City.`, to('Vietnam')],
  ['a name that opens with an adjective', `${guest} visited British Columbia.`, to('Canada')],
  ['a name that opens with a capital', `${guest} visited Santiago de Cuba.`, to('Cuba')],
  ['the famous one of a name', `${guest} visited Valencia.`, to('Spain')],
  ['the largest of a name', `${guest} visited Birmingham.`, to('United Kingdom')],
  ['the state behind the comma', `${guest} visited Birmingham, Alabama.`, to('United States')],
  ['a namesake of a capital', `${guest} visited London, Ontario.`, to('Canada')],
  ['a state that is a country too', `${guest} visited Athens, Georgia.`, to('United States')],
  ['a capital and its own state', `${guest} visited Georgetown, Guyana.`, to('Guyana')],
  ['a capital and a clause', `${guest} visited Athens, where he gave a talk.`, to('Greece')],
  ['a resort', `${guest} visited Sun City.`, to('South Africa')],
  ['a base', `${guest} visited Incirlik Air Base.`, to('Turkey')],
  ['the capital of a part of a state', `${guest} visited Kazan.`, to('Russia')],
  ['one that is no part by its name', `${guest} visited Hargeisa.`, to('Somaliland')],
  ['a party that is not a town', `${guest} voted for Lincoln.`, []],
  ['a person of the name', `${guest} visited the tomb of Ho Chi Minh.`, []],
  ['at home', 'British Prime Minister Rishi Sunak visited Edinburgh.', []],
  ['at home in a part', 'Russian President Vladimir Putin visited Kazan.', []],
]);

claimTable('who leaves for, is due in or passes through a place', { relations: ['VISITED'] }, [
  ['left for a town', `${guest} left for Hiroshima.`, to('Japan')],
  ['due in', `${guest} is due in Kigali on Friday.`, ['VISITED Espen Barth Eide > Rwanda planned']],
  ['slated', `${guest} is slated to travel to Kigali.`, ['VISITED Espen Barth Eide > Rwanda planned']],
  ['transit', `${guest} transited through Baku on Monday.`, to('Azerbaijan')],
]);

import { describe, expect, it } from 'vitest';
import type { OfficeKind } from '../../../src/model/gazetteer.ts';
import { openGazetteer } from '../../../src/resolve/gazetteer/open-gazetteer.ts';

const gazetteer = openGazetteer();

describe('who held which office on a day', () => {
  const facts: readonly (readonly [string, OfficeKind, string, string])[] = [
    ['US', 'head_of_state', '1945-05-08', 'Harry S. Truman'],
    ['US', 'head_of_state', '1962-10-22', 'John F. Kennedy'],
    ['US', 'head_of_state', '1987-06-12', 'Ronald Reagan'],
    ['US', 'head_of_state', '1991-01-17', 'George H. W. Bush'],
    ['US', 'head_of_state', '1999-06-10', 'Bill Clinton'],
    ['US', 'head_of_state', '2003-03-20', 'George W. Bush'],
    ['US', 'head_of_state', '2015-07-14', 'Barack Obama'],
    ['US', 'head_of_state', '2018-06-12', 'Donald Trump'],
    ['US', 'head_of_state', '2024-12-31', 'Joe Biden'],
    ['US', 'foreign_minister', '1973-10-24', 'Henry Kissinger'],
    ['US', 'foreign_minister', '2006-02-01', 'Condoleezza Rice'],
    ['US', 'foreign_minister', '2014-01-20', 'John Kerry'],
    ['US', 'foreign_minister', '2022-01-21', 'Antony Blinken'],
    ['US', 'foreign_minister', '2025-03-01', 'Marco Rubio'],
    ['US', 'defence_minister', '2022-03-01', 'Lloyd Austin'],
    ['RU', 'head_of_state', '2001-09-11', 'Vladimir Putin'],
    ['RU', 'head_of_state', '2010-04-08', 'Dmitry Medvedev'],
    ['RU', 'head_of_state', '2023-12-27', 'Vladimir Putin'],
    ['RU', 'foreign_minister', '2023-12-27', 'Sergey Lavrov'],
    ['RU', 'head_of_government', '2022-02-24', 'Mikhail Mishustin'],
    ['SU', 'head_of_state', '1990-09-09', 'Mikhail Gorbachev'],
    ['CN', 'head_of_state', '2015-11-07', 'Xi Jinping'],
    ['CN', 'head_of_government', '2008-01-14', 'Wen Jiabao'],
    ['CN', 'foreign_minister', '2023-05-01', 'Qin Gang'],
    ['CN', 'foreign_minister', '2024-05-01', 'Wang Yi'],
    ['IN', 'head_of_government', '2008-10-10', 'Manmohan Singh'],
    ['IN', 'head_of_government', '2023-06-21', 'Narendra Modi'],
    ['IN', 'foreign_minister', '2023-12-27', 'Subrahmanyam Jaishankar'],
    ['IN', 'foreign_minister', '2017-05-01', 'Sushma Swaraj'],
    ['GB', 'head_of_government', '1985-11-15', 'Margaret Thatcher'],
    ['GB', 'head_of_government', '1998-04-10', 'Tony Blair'],
    ['GB', 'head_of_government', '2021-06-11', 'Boris Johnson'],
    ['GB', 'foreign_minister', '2022-03-01', 'Liz Truss'],
    ['GB', 'foreign_minister', '2024-09-01', 'David Lammy'],
    ['DE', 'head_of_government', '2015-09-01', 'Angela Merkel'],
    ['DE', 'head_of_government', '2023-02-01', 'Olaf Scholz'],
    ['DE', 'foreign_minister', '2023-02-01', 'Annalena Baerbock'],
    ['FR', 'head_of_state', '2003-02-14', 'Jacques Chirac'],
    ['FR', 'head_of_state', '2022-02-07', 'Emmanuel Macron'],
    ['FR', 'foreign_minister', '2018-05-01', 'Jean-Yves Le Drian'],
    ['UA', 'head_of_state', '2016-05-01', 'Petro Poroshenko'],
    ['UA', 'head_of_state', '2022-12-21', 'Volodymyr Zelenskyy'],
    ['UA', 'foreign_minister', '2022-12-21', 'Dmytro Kuleba'],
    ['TR', 'head_of_state', '2020-03-05', 'Recep Tayyip Erdoğan'],
    ['TR', 'foreign_minister', '2024-03-05', 'Hakan Fidan'],
    ['JP', 'head_of_government', '2017-02-10', 'Shinzo Abe'],
    ['JP', 'head_of_government', '2023-05-20', 'Fumio Kishida'],
    ['KR', 'head_of_state', '2018-04-27', 'Moon Jae-in'],
    ['KR', 'head_of_state', '2023-08-18', 'Yoon Suk Yeol'],
    ['BR', 'head_of_state', '2024-11-19', 'Luiz Inácio Lula da Silva'],
    ['BR', 'head_of_state', '2019-06-28', 'Jair Bolsonaro'],
    ['EG', 'head_of_state', '2022-11-07', 'Abdel Fattah el-Sisi'],
    ['EG', 'foreign_minister', '2022-11-07', 'Sameh Shoukry'],
    ['SA', 'head_of_state', '2018-01-01', 'Salman bin Abdulaziz Al Saud'],
    ['IR', 'foreign_minister', '2015-07-14', 'Mohammad Javad Zarif'],
    ['IL', 'head_of_government', '2023-11-01', 'Benjamin Netanyahu'],
    ['BY', 'head_of_state', '2020-08-09', 'Alexander Lukashenko'],
    ['AZ', 'head_of_state', '1996-06-01', 'Heydar Aliyev'],
    ['AZ', 'head_of_state', '2020-11-10', 'Ilham Aliyev'],
    ['PS', 'head_of_state', '2022-07-15', 'Mahmoud Abbas'],
    ['UN', 'io_head', '2003-03-01', 'Kofi Annan'],
    ['UN', 'io_head', '2012-03-01', 'Ban Ki-moon'],
    ['UN', 'io_head', '2022-03-01', 'António Guterres'],
    ['NATO', 'io_head', '2022-06-29', 'Jens Stoltenberg'],
    ['NATO', 'io_head', '2025-01-15', 'Mark Rutte'],
    ['EU', 'io_head', '2022-06-29', 'Ursula von der Leyen'],
    ['IAEA', 'io_head', '2023-01-01', 'Rafael Grossi'],
    ['WHO', 'io_head', '2020-03-11', 'Tedros Adhanom Ghebreyesus'],
    ['RU', 'spokesperson', '2022-02-24', 'Maria Zakharova'],
    ['US', 'spokesperson', '2022-02-24', 'Ned Price'],
  ];
  it.each(facts)('%s has as %s on %s %s', (represents, kind, day, name) => {
    expect(gazetteer.holders(represents, kind, day).map((person) => person.name)).toContain(name);
  });

  const past: readonly (readonly [string, OfficeKind, string, string])[] = [
    ['US', 'head_of_state', '2025-02-01', 'Joe Biden'],
    ['SU', 'head_of_state', '1986-01-01', 'Mikhail Gorbachev'],
    ['CH', 'head_of_state', '1996-06-01', 'Pascal Couchepin'],
    ['AE', 'head_of_state', '2015-06-01', 'Mohammed bin Rashid Al Maktoum'],
    ['SA', 'head_of_state', '2021-09-28', 'Abdulaziz bin Salman'],
    ['US', 'head_of_state', '1991-01-17', 'George W. Bush'],
    ['IN', 'head_of_state', '2008-01-01', 'Manmohan Singh'],
    ['US', 'ambassador', '2026-01-01', 'Kenneth I. Juster'],
  ];
  it.each(past)('%s did not have as %s on %s %s', (represents, kind, day, name) => {
    expect(gazetteer.holders(represents, kind, day).map((person) => person.name)).not.toContain(name);
  });

  it('says nothing about days beyond the horizon of an open term', () => {
    expect(gazetteer.holders('IN', 'foreign_minister', '2023-12-27')).not.toEqual([]);
    expect(gazetteer.holders('IN', 'foreign_minister', '2050-01-01')).toEqual([]);
    const term = gazetteer.personsByName('Subrahmanyam Jaishankar')[0]?.terms.find((one) => one.from === '2019-05-30');
    expect(term).toMatchObject({ endKnown: false, to: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) });
  });

  it('gives all known holders, latest first, when no day is asked for', () => {
    const names = gazetteer.holders('US', 'head_of_state', null).map((person) => person.name);
    expect(names.indexOf('Joe Biden')).toBeLessThan(names.indexOf('Ronald Reagan'));
    expect(names).toContain('Harry S. Truman');
  });
});

describe('persons by name', () => {
  it.each([
    ['Joseph R. Biden, Jr.', 'Joe Biden'],
    ['Donald J. Trump', 'Donald Trump'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Jinping Xi', 'Xi Jinping'],
    ['Wen Jiabao', 'Wen Jiabao'],
    ['Abe Shinzo', 'Shinzo Abe'],
    ['Abdel-Fattah El-Sissi', 'Abdel Fattah el-Sisi'],
    ['MBS', 'Mohammed bin Salman'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Lula', 'Luiz Inácio Lula da Silva'],
    ['Tony Blinken', 'Antony Blinken'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['S. Jaishankar', 'Subrahmanyam Jaishankar'],
    ['S Jaishankar', 'Subrahmanyam Jaishankar'],
    ['Aleksandr Lukashenko', 'Alexander Lukashenko'],
    ['Dmitri Medvedev', 'Dmitry Medvedev'],
    ['Kasym-Zhomart Tokayev', 'Kassym-Jomart Tokayev'],
    ['Chou En-lai', 'Zhou Enlai'],
    ['King Abdullah II', 'Abdullah II of Jordan'],
    ['Condoleezza Rice', 'Condoleezza Rice'],
  ])('finds %s as %s', (asked, name) => {
    expect(gazetteer.personsByName(asked).map((person) => person.name)).toContain(name);
  });

  it('keeps father and son apart', () => {
    const [heydar] = gazetteer.personsByName('Heydar Aliyev');
    const [ilham] = gazetteer.personsByName('Ilham Aliyev');
    expect(heydar?.id).not.toBe(ilham?.id);
    expect(gazetteer.personsByName('George W. Bush').map((person) => person.name)).toEqual(['George W. Bush']);
    expect(gazetteer.personsByName('George H. W. Bush').map((person) => person.name)).toEqual(['George H. W. Bush']);
  });

  it('finds nobody under an unknown or empty name', () => {
    expect(gazetteer.personsByName('Qwerty Uiopasdf')).toEqual([]);
    expect(gazetteer.personsByName('')).toEqual([]);
    expect(gazetteer.personsBySurname('')).toEqual([]);
  });

  it.each([
    ['Putin', 'Vladimir Putin'],
    ['von der Leyen', 'Ursula von der Leyen'],
    ['Leyen', 'Ursula von der Leyen'],
    ['bin Salman', 'Mohammed bin Salman'],
    ['al Sisi', 'Abdel Fattah el-Sisi'],
    ['el-Sisi', 'Abdel Fattah el-Sisi'],
    ['Sisi', 'Abdel Fattah el-Sisi'],
    ['Xi', 'Xi Jinping'],
    ['López Obrador', 'Andrés Manuel López Obrador'],
    ['Lula da Silva', 'Luiz Inácio Lula da Silva'],
    ['Kim', 'Kim Jong Un'],
    ['Trọng', 'Nguyễn Phú Trọng'],
    ['Çavuşoğlu', 'Mevlüt Çavuşoğlu'],
  ])('finds by surname %s %s', (surname, name) => {
    expect(gazetteer.personsBySurname(surname).map((person) => person.name)).toContain(name);
  });

  it('finds by a surname of several words only those who bear all of it', () => {
    for (const person of gazetteer.personsBySurname('bin Salman')) {
      expect([person.name, ...person.aliases].some((name) => /bin Salman/i.test(name))).toBe(true);
    }
  });
});

/** A hundred texts of questions and answers, written for the tests: a title, then questions and answers by turns. */
export interface QuestionText {
  readonly title: string;
  readonly pairs: readonly (readonly [question: string, answer: string])[];
}

const SOURCE = `
The new bridge
Who pays for the bridge? The town pays for it, with a loan over thirty years.
When does it open? It opens in May, if the winter is mild.
Is it safe? Engineers have tested it twice and found no fault.

Bin collection
When are the bins emptied? They are emptied on Tuesdays, and on Fridays in the old town.
What goes into the blue bin? Paper and card go into it, but no milk cartons.
Can I get a second bin? Yes. Write to the office and say how many people live in your house.

Swimming pool closure
Why is the pool closed? Its roof leaks, and the repair takes a year.
Will season tickets be refunded? Every ticket is refunded in full at the desk.
Where can we swim now? The lake is open from June, and the school lends its pool on Sundays.

Local elections
Who may vote? Everybody who is sixteen and has lived here for three months.
How do I vote by post? Ask for the papers by 3 March and send them back before the polls close.
What if I make a mistake? Tear the paper up and ask for a new one.
Are the results binding? They are, unless a court finds otherwise.

Bus strike
Which lines are on strike? Lines 4, 7 and 12 stand still; all others run as usual.
How long will it last? The union speaks of two days at least.
Do I get my money back? Holders of a monthly pass do, on request.

The flu vaccine
Do I need the vaccine every year? You do, because the virus changes.
Does it hurt? Most people feel a small prick and a sore arm on the next day.
Who should not have it? People with a fever should wait until it is gone.

Water meters
Why are the meters replaced? The old ones cannot be read from afar.
What does it cost me? Nothing. The works pay for the meter and for the plumber.
Must I be at home? Somebody has to let the plumber in.

A night market
What is a night market? It is a market that opens at dusk and closes at midnight.
Where is it held? On the square behind the station.
How do I get a stall? Send a list of your goods to the guild.

School meals
Who cooks the meals? Two cooks of the school do, in its own kitchen.
What about allergies? Parents tell the kitchen in writing, and a separate meal is made.
How much is a meal? It costs 3.20 euros, or nothing for those on benefits.

The ferry
How often does the ferry run? It runs every hour in summer and four times a day in winter.
Can I take a bicycle? Yes, but only eight fit on board.
What happens in a storm? The harbour master decides an hour before.

Street lights
My street light is out. Whom do I call? The works have a line that answers day and night.
Why are the lights so dim? They are dimmed after ten to save power.
Could they be brighter at crossings? They could, and at four crossings they are.

The library card
How do I join? Bring an identity card and a letter with your address.
How many books may I borrow? Twenty at a time, for four weeks.
What if I lose a book? You pay what the book cost when it was bought.

Wolves in the valley
How many wolves are there? Rangers count two pairs and five young.
Are they dangerous? No attack on people is known in this country since 1904.
What should farmers do? Fences with current keep them out, and the state pays half of them.

A twin town
Which town is it? It is Lenz, on the other side of the border.
What do we get out of it? Pupils go there for a week, and theirs come here.
Who decides about it? The council voted for it with one voice against.

Parking permits
Who gets a permit? Residents of the inner ring do, one for each household.
How much does it cost? Forty euros a year, paid in advance.
Can a guest use it? No, but guests can buy a day ticket.

The carnival
When does the parade start? It starts at eleven minutes past eleven, as always.
Which roads are closed? The ring road and the two bridges are closed until four.
May we throw sweets? Yes, and flowers as well.

Broadband
When will our village get fibre? Work begins in autumn and should be done by spring.
Do I have to pay for the trench? You do not, if you sign before the diggers come.
What speed can I expect? Up to one gigabit, says the company.

Tree felling
Why were the limes cut down? They were hollow, and one had fallen on a car.
Will new trees be planted? Twelve maples come in November.
Who chose the maples? A vote of the neighbours did.

Honey bees
Do bees sleep? They rest at night with their antennae lowered.
How far does a bee fly? Three kilometres is nothing to it.
What kills them? Mites, cold springs and a lack of flowers do.

The town archive
What is kept there? Deeds, maps and letters from 1312 on.
Can anyone read them? Anyone can, on Wednesdays, with clean hands.
Is it online? A tenth of it is.

Noise at night
What counts as noise? Whatever can be heard in the next flat after ten.
Whom do I call? First your neighbour, then the police.
Can I be fined? Yes: up to 500 euros.

A vote on wind turbines
How high are the turbines? They are 200 metres high at the tip of the blade.
Who profits from them? The farmers who lease the land and the town, which gets a share.
What about birds? A camera stops the blades when a kite comes near.
Where would they stand? On the ridge north of Elsin.

Swimming lessons
At what age can children start? At five, or at four with a parent in the water.
How long is a course? Ten lessons of forty minutes.
What should they bring? A towel, and a cap for long hair.

The hospital merger
Will wards be closed? Two of nine will, both of them half empty today.
Do nurses lose their jobs? None does, the board has said in writing.
Where do I go in an emergency? To the same door as before.

Dog licences
Why do dogs need a licence? The fee pays for the bins and for the pound.
How do I apply? Online, with the number of the chip.
What if I move away? Hand the tag in, and the rest of the fee is paid back.

Rent control
Which flats are covered? Those built before 1998 that stand in the city.
By how much may the rent rise? By two per cent a year, and not in the first year.
Who checks it? A board of three people does.

The pension reform
Does it affect people who are retired? It does not.
When do younger people retire? At sixty-seven, two years later than now.
Why is it needed? There are fewer who pay and more who are paid.

Ice on the lake
Is the ice thick enough? Not before it measures fifteen centimetres.
Who measures it? The fire brigade does, each morning at seven.
Where can we see the result? A flag at the boathouse shows it.

Power cuts
Why was the power cut? A mast fell in the storm.
How many homes were dark? Some 4,000, most of them for an hour.
Could it happen again? It could until the second line is ready.

A community garden
Who can have a plot? Anybody from the quarter, as long as there are plots.
What may I plant? Vegetables, flowers and berries, but no trees.
Is there water? There is a pump by the gate.

The census
Do I have to take part? By law you do.
What will they ask me? How many you are, and how you heat.
Who sees the answers? Only the office of statistics, and without your name.

The marathon
How do I enter? On the web page, until the 2,000 places are gone.
Is there a time limit? Six hours, then the road opens to cars.
Can I run for charity? Many do, and the club has a list.

Driving licences
Can I exchange a foreign licence? Yes, within six months of moving here.
Do I need a test? Only if your country has no treaty with ours.
How long does it take? About three weeks.

A cheese from the hills
What is special about it? The cows eat nothing but hay.
How old is it? It ripens for nine months in a cave.
Where can I buy it? At the dairy, on Saturdays.

Rats in the park
Where do the rats come from? They come for the bread that is thrown to ducks.
Is poison laid out? It is, in locked boxes.
Are dogs in danger? Not if they are on a lead.

The youth centre
Who runs it? Three social workers and a dozen volunteers do.
When is it open? Every afternoon but Monday.
Does it cost anything? Only the trips do.

Solar roofs
Does my roof suit? If it looks south, east or west, it does.
How long until it pays? Between nine and twelve years.
What about hail? The panels withstand stones of three centimetres.

A new tram
Where will the tram run? From the harbour to the university by way of the market.
How many stops are there? Fourteen.
When do works start? In the spring of 2027, after the last objection is heard.

Bathing water
How clean is the lake? It was rated excellent four years in a row.
What do the red flags mean? Nobody may swim on that day.
Who takes the samples? The health office does, every other week.

The town choir
Can I sing without reading notes? You can; half of us do.
When do you rehearse? On Thursdays at eight.
Do you travel? Once a year, by bus.

Adopting a cat
What does it cost? Ninety euros, which covers the vaccine and the chip.
May I return the cat? You may, at any time.
Do you visit us at home? Somebody comes by once before and once after.

Foot and mouth disease
Can people catch it? No, it is harmless to people.
Why are zoos closed? Visitors could carry it in on their shoes.
What happens to infected herds? They are culled within a day.

The budget
How large is the gap? It comes to 12 million.
Where will the council save? On roads, on culture and on its own travel.
Are taxes going up? The tax on second homes is.

Open doors at the mint
Do I need a ticket? No, but bring patience.
May I take pictures? Everywhere except in the vault.
Are there free samples? The director laughed when we asked.

Hay fever
When does it begin? With the hazel, as early as January.
Does rain help? A long rain does; a thunderstorm makes it worse.
Should I see a doctor? If you cough at night, you should.

The fish market
When is the catch landed? Between four and five in the morning.
Who can buy at the auction? Only traders with a number.
What is in season? Plaice and crab at the moment.

Rules for e-scooters
How old must riders be? Fourteen.
Where may they ride? On cycle lanes, and on the road where there is none.
Is a helmet required? It is not, although doctors advise it.

A film about the valley
Who is in it? Nobody but people who live here.
How long did the shooting take? Two winters and a summer.
When can we see it? It opens on 9 October at the Rex.

Lead in the pipes
How do I know if my pipes are of lead? Scratch one with a coin: lead shines like silver.
Is it harmful? It is, to small children above all.
Who replaces them? Owners must, by 2036.

Moving the weather station
Why does it move? Houses have grown around it.
Will the records be comparable? Both stations measure side by side for five years.
Who reads it? Nobody does; it sends a reading every minute.

The orchestra strike
What do the musicians want? They want pay for rehearsals.
Are concerts cancelled? All until Sunday are.
Is there a talk planned? On Friday, says the ministry.

Letters from prison
May prisoners write to anyone? To anyone but witnesses.
Are the letters read? Those to lawyers are not.
How many stamps do they get? Five a month.

The chess club
Do I have to know the openings? No, only how the pieces move.
Is there a fee? Children play for free.
Who is the best player? A girl of eleven.

Storm damage
Will the insurance pay? It pays from wind force eight on.
What should I do first? Take pictures before you tidy up.
Is the garden covered? Fences are, plants are not.

The old mill
Who owns it? A trust of forty villagers does.
Does it still grind? It ground its last corn in 1968.
Can I marry there? Every Saturday in summer.

Fare dodgers
How much is the fine? Sixty euros, and twice that on the third time.
I forgot my pass. Do I have to pay? Show it within a week, and you pay five euros.
Can I be arrested? Not for a ticket.

A heat plan
What is a heat plan? It says who looks after whom when it is hot.
When does it come into force? At thirty-five degrees on two days running.
Where can I cool down? In churches and in the town hall's cellar.

The satellite launch
What does the satellite do? It measures how wet the soil is.
How heavy is it? About as heavy as a cow.
What if the rocket fails? A twin stands ready in the hall.
Who built it? Students did, in four years.

Mushrooms after the reactor
Can we eat mushrooms again? In the east, yes; in the south, seldom.
How long does caesium last? Half of it is gone after thirty years.
Where can I have mine tested? At the university, for free.

Missing post
Why is the post late? A third of the carriers are ill.
Where is my parcel? The number on the slip tells you.
Will anybody be hired? Forty people start on Monday.

The summer clock
Who invented it? A New Zealander who collected insects.
Does it save energy? Hardly any, studies say.
When will it be dropped? Nobody in Brussels knows.

A farm shop
What do you sell? Eggs, milk, flour and what the garden gives.
How do you set prices? We ask the neighbours and take a little less.
Is the shop staffed? It is not; there is a box for the money.

Polling stations abroad
Can I vote at the embassy? At most of them, until noon.
Which papers do I need? A passport and the letter that you were sent.
What if the letter never came? Ask for a copy by mail.

The eclipse
When does it begin? At 10.42, and it lasts for two hours.
Do sunglasses protect my eyes? They do not; buy a filter.
When is the next one? In 2081.

The night train
Where does it go? To Lenz, by way of four capitals.
Can I lie down? In half of the coaches.
How early should I book? Three months ahead for August.

The food bank
Who can come? Whoever has a letter from the welfare office.
What is in a bag? Bread, rice, vegetables and now and then some cake.
How can I help? Give time on Tuesdays or tins on any day.

Earthquakes
Can they be predicted? No, not even by animals.
What should I do indoors? Get under a table and hold on to it.
How strong was the last one? It had a magnitude of 4.1.

A language course
Do I need a book? The teacher brings copies.
How large are the groups? Never larger than nine.
Is there an exam at the end? Only for those who want one.

The quarry
Will there be blasting? Twice a week, never before nine.
How many lorries will pass? About sixty a day.
Who hears complaints? A bureau by the gate does.

Scams by phone
What do the callers want? They want your password, or cash for a grandson.
How did they get my number? From a list that was stolen.
Should I call back? Never.

The new curriculum
Which subjects change? History and physics do.
Are there new books? In the second year, yes.
Who teaches the teachers? The academy in Lenz holds courses.

Fire season
When may I burn leaves? Between November and March.
Who may forbid it? The forester, on any day.
What does a fire cost me? The bill of the brigade, if you caused it.

A bequest
Who was the donor? A teacher who had told nobody of her shares.
How much did she leave? Nearly nine million.
What will be done with it? A hall for music is to be built.

Beach huts
Can I buy one? They pass from hand to hand and are rarely sold.
May I sleep in it? For one night a year.
Who paints them? Their owners do, in one of six colours.

Quarantine rules
How long must I stay at home? Five days from the test on.
May I walk the dog? A neighbour should do so.
Who pays my wages? The insurance does from the second day.

Voting machines
Are they linked to the net? They are not, and cannot be.
Who counts the slips? Two clerks of different parties do.
What if the numbers differ? Then the slips decide.

Snow clearing
Which roads come first? Those to the hospital and the steep ones.
Who clears the pavement? The owner of the house does.
By when? By seven on weekdays.

The zoo's elephants
Why do they leave? Their house is too small for five.
Where do they go? To a park in the south with a lake.
Can we say goodbye? On the last Sunday of May.

Trade fair
What is on show? Ovens, mostly, and what goes into them.
Is it open to the public? On the last two days.
How do I get there? Take the red line to its end.

Tick bites
Where do ticks sit? In tall grass, no higher than your hip.
How do I pull one out? Slowly, with tweezers, close to the skin.
When should I worry? When a red ring appears.

Coins and cash
Are small coins abolished? Shops may round, but they need not.
Where can I change old notes? At the central bank, for ever.
Will cash disappear? Not as long as I am here, said the governor.

Flood walls
How high is the wall? A metre above the flood of 1954.
Does it spoil the view? It is made of glass along the promenade.
Who closes the gates? Volunteers with a key do.

Bell ringing
Why do the bells ring at six? They once called people from the fields.
Can it be stopped? A judge said that it cannot.
How heavy is the largest? Four tonnes.

The debate on phones at school
Are phones banned? They stay in the locker until three.
What about emergencies? The office has a line.
Do teachers obey, too? They do, with long faces.

Drinking fountains
Is the water tested? It is, once a week.
Why are they off in winter? The pipes would freeze.
How many are there? Thirty-one, and six more by summer.

A referendum
What is the question? Whether the forest may be built on.
What does a yes mean? That nothing may be built.
How many must take part? A quarter of the voters.

Carbon tax
Who pays the tax? Whoever sells fuel does, and passes it on.
What do households get back? A cheque of 90 euros in spring.
Is farming exempt? Until 2030 it is.

The lost manuscript
Where was it found? In a piano, under the strings.
Is it genuine? Two of three experts think so.
Who may publish it? Nobody until the heirs agree.

Airport noise
Until when may planes land? Until eleven, and later if they are late.
Can I get new windows? In zones one and two.
Who measures the noise? Fourteen stations do.

Young carers
Who is a young carer? A child who looks after a parent.
How many are there? One in twelve, schools think.
What helps them? Somebody who asks.

The coin in the cake
Where does the custom come from? From Rome, scholars say.
What does the finder get? A crown of paper and a year of luck.
Has anyone swallowed it? The bakery will not say.

Pets on trains
Do dogs need a ticket? Those larger than a cat do.
May they sit on seats? They may not.
And parrots? They travel in a cage, for free.

Snails
Does salt help? It kills them and the lettuce as well.
Who eats them? Ducks do, with joy.
Why so many this year? The spring was wet.

The town crier
What does he cry? The weather, births and the price of fish.
Is he paid? In ale.
Since when is there one? Since 1403, with a pause in the war.

Dark sky park
What is a dark sky park? A place without lamps, where the stars are seen.
Are torches allowed? Red ones are.
When is it best? On clear nights without a moon.

Repair cafe
What can I bring? Whatever you can carry.
Who repairs it? You do, with help.
What if it cannot be saved? Then we take it apart together.

Reading glasses
When do I need them? When your arms become too short.
Are cheap ones bad? They are not, for short use.
How often should eyes be checked? Every two years.

The wage talks
What does the union demand? Six per cent and a day off.
What is on the table? Three per cent over two years.
When do they meet again? After Easter.

Ship breaking
Where are ships broken up? On beaches, for the most part.
Is it dangerous? It is among the most dangerous jobs there are.
What is left in the end? Steel, and oil in the sand.
`;

/** "Who pays? The town does." is cut after the last question mark. */
const pairOf = (line: string): readonly [string, string] => {
  const end = line.lastIndexOf('? ') + 1;
  return [line.slice(0, end), line.slice(end + 1)];
};

export const TEXTS: readonly QuestionText[] = SOURCE.trim()
  .split('\n\n')
  .map((block) => {
    const [title = '', ...lines] = block.split('\n');
    return { title, pairs: lines.map(pairOf) };
  });

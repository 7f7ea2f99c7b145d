//! English: the rules, family by family, and the near misses. How a pattern is
//! written is told in `pattern`; "wouldn't" reads "would not" by then.

use super::Reason::{
    HoldsTheAnswer, InMyPlace, Judges, Minimises, OffersMeans, Prescribes, Presses, PromisesEffect,
    Proposes, SoundsOut, Supposes,
};
use super::{NearMiss, Reason, Rule, Table, near_miss, rule};

pub(super) const TABLE: Table = Table {
    lead_ins: "and|but|so|then|well|ok|okay|honestly|seriously|frankly|right|look|hmm|hey|sorry|oh|yes|\
        no|yeah|actually|just|maybe|perhaps|or|anyway|now|genuinely|please|a|my|quick|question|is|honest|\
        this|first|still|also",
    spellings: &[
        ("t", "not"),
        ("don", "do"),
        ("doesn", "does"),
        ("didn", "did"),
        ("wouldn", "would"),
        ("couldn", "could"),
        ("shouldn", "should"),
        ("mightn", "might"),
        ("isn", "is"),
        ("aren", "are"),
        ("wasn", "was"),
        ("weren", "were"),
        ("haven", "have"),
        ("hasn", "has"),
        ("won", "will"),
        ("cannot", "can not"),
        ("dont", "do not"),
        ("doesnt", "does not"),
        ("didnt", "did not"),
        ("wouldnt", "would not"),
        ("couldnt", "could not"),
        ("shouldnt", "should not"),
        ("isnt", "is not"),
        ("arent", "are not"),
        ("havent", "have not"),
        ("cant", "can not"),
        ("wont", "will not"),
        ("ll", "will"),
        ("ve", "have"),
        ("re", "are"),
        ("m", "am"),
        ("youd", "you d"),
        ("youre", "you are"),
        ("youve", "you have"),
        ("ive", "i have"),
        ("id", "i d"),
        ("lets", "let s"),
        ("whats", "what s"),
        ("thats", "that s"),
        ("hows", "how s"),
        ("u", "you"),
        ("ur", "your"),
        ("somebody", "someone"),
        ("anybody", "anyone"),
    ],
    classes: &[
        ("be", "is|s|was|be|are"),
        ("would", "would|d"),
        ("it", "it|that|this|he|she|they|there|we|i"),
        (
            "really",
            "really|actually|definitely|just|also|seriously|simply|probably|honestly|maybe|perhaps|first|\
            always|truly|absolutely|only|still|at|least|all|so|that|quite|even|ever",
        ),
        (
            "better",
            "better|easier|simpler|wiser|smarter|quicker|best|worth|time|possible|fairer|safer|kinder|\
            enough|cheaper|faster|more|sensible|useful|helpful|wise|good|healthier|fair|obvious|clearer|\
            less|great|nicer|happier|cleaner|calmer|reasonable",
        ),
        (
            "tell",
            "say|tell|describe|explain|give|walk|clarify|repeat|remind|expand|go|share|help|elaborate|\
            define|run|take|spell|show|talk|unpack|paint|sketch|see|hear|feel|name|rephrase|recap|\
            summarise|summarize|outline|put",
        ),
        (
            "mind",
            "like|love|be|want|appreciate|need|prefer|rather|imagine|guess|say|hear|never|have|just|not|\
            still|already|also|really",
        ),
        (
            "effect",
            "help|fix|solve|sort|unblock|calm|ease|avoid|save|reassure|free|settle|stop|clear|take|make|\
            give|lighten|prevent|bring|change|motivate|relieve|improve|boost|do|work|defuse|motivate|\
            encourage|allow|let|suit",
        ),
        (
            "means",
            "method|methods|tool|tools|training|course|courses|book|books|software|app|apps|technique|\
            programme|program|coach|coaching|mediator|mediators|mediation|charity|network|podcast|\
            platform|matrix|model|approach|guide|consultant|template|templates|workshop|communication|\
            framework|feedback|board|scheme|hotline|helpline",
        ),
        (
            "do",
            "talk|speak|ask|try|let|stop|start|go|call|apply|get|take|make|put|write|send|keep|leave|quit|\
            give|tell|remember|consider|focus|forget|delegate|hire|fire|set|be|never|always|find|book|\
            block|learn|accept|ignore|trust|meet|invite|offer|avoid|document|bring|use|push|insist|stand|\
            sit|sleep|wait|sign|pick|hold|sack|pay|cut|switch|drop|move|have|say|don|prepare|organise|\
            organize|propose|suggest|demand|refuse|resign|report|remind|warn|email|phone|ring|train|swap|\
            share|listen|open|close|turn|allow|cancel|build|run|protect|draw|change",
        ),
    ],
    rules: RULES,
    near_misses: NEAR_MISSES,
};

const RULES: &[Rule] = &[
    // In my place: the asker tells their own story.
    rule(
        "in|if your|s|i shoes|place|position|situation|were .. i|you|it",
        InMyPlace,
        "In your shoes, I would go to the director.",
    ),
    rule(
        "i|we … in your|s shoes|place|position",
        InMyPlace,
        "I would refuse, in your place.",
    ),
    rule(
        "if it|that was|were me|my|mine|us",
        InMyPlace,
        "If it were me, I’d leave.",
    ),
    rule("i <would> not:<mind>", InMyPlace, "I’d ring her tonight."),
    rule(
        "i <would> have|never|just|not|probably|always|definitely|certainly|personally not:thought|liked|imagined|like",
        InMyPlace,
        "I would have said no.",
    ),
    rule(
        "what i <would>|did|do|have .. ,|is|was",
        InMyPlace,
        "What I did was write everything down.",
    ),
    rule(
        "personally .. i|we",
        InMyPlace,
        "Personally, I stopped answering at night.",
    ),
    rule(
        "worked|works .. for me|us|wonders",
        InMyPlace,
        "It worked for us.",
    ),
    rule(
        "in|at my|our .. [,] we|i|the|it",
        InMyPlace,
        "In my team we rotate the chair.",
    ),
    rule(
        "when i|we had|was|were|did|faced … i|we",
        InMyPlace,
        "When I had this, I asked for an audit.",
    ),
    rule(
        "i had|have [had] .. same … i|we",
        InMyPlace,
        "I had the same problem and I wrote to the board.",
    ),
    rule(
        "we|i always|usually|found|swear|tried|switched|started",
        InMyPlace,
        "We started a rota and it changed everything.",
    ),
    // Proposes: an idea is put forward.
    rule(
        "why not:did [do] not not:the|this",
        Proposes,
        "Why not write to him?",
    ),
    rule(
        "why do not you|we|they not:have|like|want|know|trust",
        Proposes,
        "Why don’t you ask her?",
    ),
    rule(
        "why does|is|are|can|could|would|should|will not .. ",
        Proposes,
        "Why couldn’t your deputy open up?",
    ),
    rule(
        "why have|has|did not you|anyone|we .. not:get|know|hear|receive",
        Proposes,
        "Why haven’t you told him?",
    ),
    rule(
        "why not:did [do] [you] [not] just|simply",
        Proposes,
        "Why not simply refuse?",
    ),
    rule(
        "how|what about [just] -ing|a|an|some|having|if|maybe|two|three|you|we",
        Proposes,
        "How about asking him?",
    ),
    rule(
        "what|how <would> .. say|think|feel to|about|of a|an|-ing",
        Proposes,
        "What would you say to a weekend off?",
    ),
    rule(
        "<would> you say to|about",
        Proposes,
        "What would you say to a coach?",
    ),
    rule(
        "have|had you .. considered|thought|contemplated|explored|weighed not:up|so [about|of] [-ing|a|an|the|whether|that|it|him|her|them|your|moving|how|just]",
        Proposes,
        "Have you considered a coach?",
    ),
    rule(
        "have you .. tried|looked|asked|talked|spoken|checked|discussed -ing|a|an|into|at|the|some|just|for",
        Proposes,
        "Have you tried leaving at five?",
    ),
    rule(
        "did you .. think of|about|to",
        Proposes,
        "Did you think of writing to them?",
    ),
    rule(
        "did you .. consider|try -ing|a|an|just",
        Proposes,
        "Did you consider asking her?",
    ),
    rule(
        "do you|they|we ever think|consider|try|just",
        Proposes,
        "Do you ever just say no?",
    ),
    rule(
        "occurred|crossed|occur|cross .. to|your you|mind",
        Proposes,
        "Has it ever crossed your mind to leave?",
    ),
    rule(
        "given .. thought|consideration to",
        Proposes,
        "Have you given any thought to mediation?",
    ),
    rule(
        "thought|thinking of|about -ing",
        Proposes,
        "You never thought about asking?",
    ),
    rule(
        "i <really> [<would>] [<really>] suggest|recommend|advise|propose|encourage|urge|vote|start",
        Proposes,
        "I’d recommend a mediator.",
    ),
    rule(
        "i|we suggest|recommend|advise|propose|urge",
        Proposes,
        "I suggest a pause.",
    ),
    rule(
        "can|could|may|might|let|if i|me [<really>] [may|can|might] suggest|offer|propose|recommend|throw|float",
        Proposes,
        "May I suggest a break?",
    ),
    rule(
        "my advice|suggestion|tip|recommendation|two|proposal",
        Proposes,
        "My advice: sleep on it.",
    ),
    rule(
        "word|piece|bit of advice",
        Proposes,
        "A word of advice, keep your distance.",
    ),
    rule(
        "just|only|quick|little|an|another|one|crazy|wild|my idea|thought|suggestion|option|possibility not:you|of|that|did|have|has .. ,|would|could|is|might",
        Proposes,
        "Just a thought: a shared calendar.",
    ),
    rule(
        "throwing|putting|floating .. out",
        Proposes,
        "Just throwing it out there: a party.",
    ),
    rule(
        "thinking|wondering|wonder|think|thought .. you|they|we|he|she might|could|should|can|may|would",
        Proposes,
        "I was wondering if you could swap shifts.",
    ),
    rule(
        "wonder|wondering if|whether … not|better|help|worth|time|could|might",
        Proposes,
        "I wonder whether a mediator might be useful.",
    ),
    rule(
        "you could|might [<really>] not:<tell>",
        Proposes,
        "You could write to the board.",
    ),
    rule(
        "^ maybe|perhaps not:it|you|he|she|i|the … would|could|should|might|can|need|needs|try|help|just|if|ask|talk|a",
        Proposes,
        "Perhaps a coach would help.",
    ),
    rule(
        "maybe|perhaps you|he|she|they|it|we|the .. could|should|need|needs|can|might|would|ought|s",
        Proposes,
        "Maybe you need a break.",
    ),
    rule(
        "could not:be|it|i|we you not:<tell> [just|not|also|maybe] not:<tell>",
        Proposes,
        "Which task could you drop?",
    ),
    rule(
        "could|can you not|just|perhaps|maybe|always|simply not:<tell>",
        Proposes,
        "Could you perhaps leave earlier?",
    ),
    rule(
        "who .. could|might|can .. not:tell|see|hear|know take|help|step|cover|replace|do|share|run|handle|look|lead|lend|support|back|give|stand|hold|chair|mediate|relieve|carry",
        Proposes,
        "Who else could take the rota?",
    ),
    rule(
        "is|was|be there .. way|chance|option|possibility|scope|room [of|for|that] you|he|she|they|we|to|someone|not|-ing|the|your",
        Proposes,
        "Is there any way you could leave earlier?",
    ),
    rule(
        "any chance|way [of|that] you|he|she|they|-ing|the",
        Proposes,
        "Any chance of swapping shifts?",
    ),
    rule(
        "is there .. reason .. you|he|she|they|the|your … not",
        Proposes,
        "Is there any reason you don’t call her?",
    ),
    rule(
        "is there .. someone|anyone|person|colleague .. who|that|to|you .. could|can|might|take|help|ask|share|would",
        Proposes,
        "Is there anyone who could help?",
    ),
    rule(
        "would|could|might it .. possible|option|idea|feasible|conceivable|worth|useful|helpful|help|work|make|better|easier|best|wise",
        Proposes,
        "Would it be an option to close early?",
    ),
    rule(
        ", let s|us not:say|see|take|imagine|suppose|go",
        Proposes,
        "Let’s get him on the phone.",
    ),
    rule(
        "^ rather|instead than|of -ing",
        Proposes,
        "Instead of waiting, ring him.",
    ),
    rule(
        "could|would|might|can|not|why … instead [of|then] not:who|when",
        Proposes,
        "Could the deputy do it instead?",
    ),
    rule(
        "alternatively|or .. you could|can|might|just",
        Proposes,
        "Or you just walk away.",
    ),
    rule(
        "you can always|just|simply|easily",
        Proposes,
        "You can always write to her.",
    ),
    rule(
        "nothing|no stops|stopping|prevents|reason .. you",
        Proposes,
        "Nothing stops you leaving early.",
    ),
    rule(
        "^ could|might|may not:i|you|it|we .. [be|not] be|take|help|do|work|have|chair|lead|cover|step|give|hold",
        Proposes,
        "Could the treasurer do it?",
    ),
    rule(
        "good|great|bad idea to|if|for|just",
        Proposes,
        "Is it a good idea to invite him?",
    ),
    // Supposes: a step is imagined, and the asker looks at what follows.
    rule(
        "what|and if you|we|he|she|they|your|someone|the|i not:two .. -ed|were|got|let|went|took|gave|made|put|told|said|left|kept|just|had|simply|stopped|held|wrote|spoke|found|brought|sent|met|did|ran|swapped|began|could|set|cut|split|never",
        Supposes,
        "What if you asked her?",
    ),
    rule(
        "what if not:the .. -ed|were|took|had|could|got|-ing|did|made",
        Supposes,
        "What if someone else opened up?",
    ),
    rule(
        "notafter:as if you not:could|had|were|did [<really>] -ed|let|went|took|gave|made|put|told|said|left|kept|just|simply|got|held|wrote|spoke|brought|sent|began|set|cut|hand|split|handed|swapped",
        Supposes,
        "If you offered him a seat, how would he react?",
    ),
    rule(
        "if you were to",
        Supposes,
        "If you were to step down, who would take over?",
    ),
    rule(
        "suppose|supposing|imagine|say|assume|picture you|he|she|they|your|the|we",
        Supposes,
        "Suppose you left early.",
    ),
    rule(
        "<would> … happen|react|respond|feel|take|say|think|look .. if|to you|your|-ing|a not:had|could|do|did|don",
        Supposes,
        "What would happen if you said no?",
    ),
    rule(
        "^ by|if -ing … would|could|might",
        Supposes,
        "By delegating, would you gain time?",
    ),
    // Judges: the client is weighed.
    rule(
        "bit|little|tad|rather|far|way too|soft|harsh|hard|much|over",
        Judges,
        "Aren’t you a bit too soft?",
    ),
    rule(
        "are|is|were you|it|that not [being|maybe|perhaps|just] too|over|being|a|avoiding|just|your",
        Judges,
        "Are you not being too strict?",
    ),
    rule(
        "are not you .. being|too|a|making|just|over|supposed|meant|avoiding|letting|tired|exaggerating|worried|afraid|part",
        Judges,
        "Aren’t you exaggerating?",
    ),
    rule(
        "could|might|may it .. be that|because|you",
        Judges,
        "Could it be that you talk too much?",
    ),
    rule(
        "is|was not it|that|the|this .. you|your|because|down",
        Judges,
        "Isn’t it because you never say no?",
    ),
    rule(
        "is|are you|it .. sure|part|possible .. problem|you",
        Judges,
        "Are you sure it isn’t you?",
    ),
    rule(
        "is not .. problem|issue|trouble|point|real",
        Judges,
        "Isn’t the real problem your temper?",
    ),
    rule(
        "why … instead of|rather",
        Judges,
        "Why did you wait instead of calling?",
    ),
    rule(
        "why … you .. keep|let|put|tolerate|accept|allow|insist|still|always|bother|stay|continue|refuse|wait|have|need|agree|hesitate not:it|about",
        Judges,
        "Why do you put up with it?",
    ),
    rule(
        "why should|would|must you",
        Judges,
        "Why should you pay for it?",
    ),
    rule(
        "why -ing|wait|bother|keep|put|stay|insist|carry",
        Judges,
        "Why bother answering?",
    ),
    rule(
        "how come you|nobody|no [still|have|has|never|do|did|are] [not|never|no|still]",
        Judges,
        "How come you never asked?",
    ),
    rule(
        "how can|could|do|did you [<really>] accept|let|tolerate|put|allow|stand|justify|bear|live|agree|stay",
        Judges,
        "How can you let him do that?",
    ),
    rule(
        "you <would>|are rather|happier|happy|prefer .. than|-ing",
        Judges,
        "So you’d rather burn out than ask?",
    ),
    rule(
        "you .. rather|sooner .. than",
        Judges,
        "You’d really rather fail than ask?",
    ),
    rule(
        "is|s|are [it|that|this|you] .. wise|reasonable|sensible|fair|professional|normal|healthy|responsible|realistic to|of|that|for|-ing|$",
        Judges,
        "Is it wise to do that yourself?",
    ),
    rule(
        "do not you .. tend|risk|mind|feel|find|worry|care",
        Judges,
        "Don’t you tend to do it all yourself?",
    ),
    rule(
        "you still|even have|do|are|did not|no",
        Judges,
        "So you still have no contract?",
    ),
    // Presses: the decision is pushed.
    rule(
        "what|who are you|we [still] waiting",
        Presses,
        "What are you waiting for?",
    ),
    rule(
        "when|how|are|will|do|would … you … finally|at|actually [last] [<really>] ",
        Presses,
        "When will you finally say no?",
    ),
    rule(
        "how much|many|long longer|more|are|will|do|can .. [before|you|he|she|until|does|going|can]",
        Presses,
        "How much longer will you wait?",
    ),
    rule(
        "are|will|going you|to .. keep|continue|carry|stay|let|wait|sit|tolerate|put|go .. -ing|on|him|her|them|much|another|forever|until|up|like|there",
        Presses,
        "Are you going to let him win?",
    ),
    rule(
        "see|picture|imagine yourself",
        Presses,
        "Do you see yourself staying there?",
    ),
    rule(
        "you are|will [surely] [going|still|of] [to|course] … , are|right|will|no|surely|i|yes|okay [hope] [not] [you]",
        Presses,
        "You’re going to tell her, right?",
    ),
    rule(
        "are not|going you|to going|not [to] [you]",
        Presses,
        "Aren’t you going to complain?",
    ),
    rule(
        "is|s|high|about not|it|high|about [it] [about|high] time [to|you|for|that|he|she|they|someone]",
        Presses,
        "Isn’t it time to move on?",
    ),
    rule(
        "perfect|good|right|ideal|great|best moment|time|opportunity|occasion|chance|excuse|day|place to|for",
        Presses,
        "The party, a good moment to tell them?",
    ),
    rule("now <be> the time|moment", Presses, "Now is the time."),
    rule(
        "before it [is|s] .. late",
        Presses,
        "Shall you act before it’s too late?",
    ),
    rule("surely", Presses, "Surely you will tell her?"),
    // Minimises: what holds the client back is made small.
    rule(
        "is|would|was|be it|that [be] [<really>] [<really>] so|really|that|all [<really>] hard|difficult|terrible|bad|complicated|awful|important|urgent|necessary|impossible|much|serious|risky|worth|essential|crazy|wise|helpful|a|your|up|such",
        Minimises,
        "Is it so hard to say no?",
    ),
    rule(
        "is|are|was .. really|truly [<really>] necessary|worth|essential|needed|indispensable|required|your|useful|vital",
        Minimises,
        "Is that meeting really necessary?",
    ),
    rule(
        "how hard|difficult|bad|long can|could|would|is [it|that]",
        Minimises,
        "How hard can it be?",
    ),
    rule(
        "what s|is|would|could .. worst|harm",
        Minimises,
        "What’s the worst that could happen?",
    ),
    rule(
        "what … you .. lose|risk .. -ing|by|if",
        Minimises,
        "What do you risk by asking?",
    ),
    rule("to lose .. ", Minimises, "What have you got to lose?"),
    rule(
        "would|does|can it|that [really] cost|hurt|kill|harm .. you|to|him|her|your",
        Minimises,
        "What would it cost you to ask?",
    ),
    rule(
        "not|never hurt|cost|harm",
        Minimises,
        "It doesn’t hurt to ask.",
    ),
    rule(
        "what|who|s|is|really stopping|preventing|keeping|stops|prevents|forces|forcing|holding|makes you [,] .. -ing|from|to|back|just [-ing] not:moving|sleeping|making",
        Minimises,
        "What stops you from asking?",
    ),
    rule(
        "what|s to stop you",
        Minimises,
        "What’s to stop you leaving?",
    ),
    rule(
        "do|must|should you really|absolutely|truly|even [have|need|want]",
        Minimises,
        "Do you really need his approval?",
    ),
    rule(
        "sure [that] you|it|this|that .. need|have|want|must|should|has|wise|necessary|worth|good|right|best",
        Minimises,
        "Are you sure you need that report?",
    ),
    rule(
        "what s|is|would|use|be the point|use|sense of|in|if",
        Minimises,
        "What’s the point of waiting?",
    ),
    rule(
        "who says|said you|it|that|everything [you|must|have|need|has|it]",
        Minimises,
        "Who says you have to be there?",
    ),
    rule(
        "would|is|does it [really] [be] [really] [so|matter] terrible|grave|tragic|matter|disaster|dramatic if",
        Minimises,
        "Would it be tragic if you were late?",
    ),
    rule(
        "is|s not rocket|exactly|that science|hard|difficult|complicated|bad",
        Minimises,
        "It’s not that hard.",
    ),
    rule(
        "worth -ing|it|a|the not:to .. ",
        Minimises,
        "Is it worth fighting over?",
    ),
    rule(
        "is|s all it takes|you",
        Minimises,
        "A smile is all it takes.",
    ),
    // Holds the answer: a negative question with its solution inside.
    rule(
        "would|could|should|might|can|will not not:have|be|been|say|want|let|tell|do|get|help|come|go|give|see|move you|it|that|he|she|they|we|there|this|some|someone|a|an|the|your|one|-ing|his|her|any|people",
        HoldsTheAnswer,
        "Wouldn’t it be better by email?",
    ),
    rule(
        "would|could|should|might you|it|he|she|they|we|someone|that not",
        HoldsTheAnswer,
        "Could he not come at noon?",
    ),
    rule(
        "do|did you not think|feel|believe|agree|see|want|find|reckon",
        HoldsTheAnswer,
        "Do you not think he is bored?",
    ),
    rule(
        "do not you think|feel|believe|agree|see|want|find|reckon|have|need",
        HoldsTheAnswer,
        "Don’t you think he is bored?",
    ),
    rule(
        "is|are|s not it|there|that|this|what|the [be] [the|a|some|just|really|obvious|simply|all] .. <better>|way|someone|answer|thing|solution|what|why|to|job|point|case|meant|role|worth",
        HoldsTheAnswer,
        "Isn’t there a better way?",
    ),
    rule(
        "can not you|he|she|they|someone|your|the|we|it",
        HoldsTheAnswer,
        "Can’t you refuse?",
    ),
    rule(
        ", would|could|should|might|is|do not it|you|they|that|he|she|we [think|agree] $",
        HoldsTheAnswer,
        "A pause would do, wouldn’t it?",
    ),
    rule(
        "would|could|might|better|should|need|there|enough|can … , no|right|yes|eh|agreed $",
        HoldsTheAnswer,
        "A pause would be good, no?",
    ),
    // Offers means: a method, a person, a right.
    rule(
        "notafter:do|did you [do] know|realise|realize|aware [that|of] you|there|it|he|they|we|anyone [are|s|can|is] [can|could|are|have|entitled|is|s|do|not]",
        OffersMeans,
        "You know you can refuse?",
    ),
    rule(
        "do|did|are you .. know|realise|realize|aware [that] you|there|one .. can|could|entitled|have|allowed|right|s|is|are|may",
        OffersMeans,
        "Did you know you can refuse?",
    ),
    rule(
        "you are .. entitled|allowed|within|free to",
        OffersMeans,
        "You’re entitled to refuse.",
    ),
    rule(
        "you have .. right|every to|right",
        OffersMeans,
        "You have every right to refuse.",
    ),
    rule(
        "have|do you [ever] [know] heard|read|come|seen|know|familiar|used|watched … <means>",
        OffersMeans,
        "Have you heard of a method called GROW?",
    ),
    rule(
        "heard|read|come of|about|across [the|a|something|non|this|that|it|anything]",
        OffersMeans,
        "Have you come across the GROW model?",
    ),
    rule(
        "there|here <be> .. <means>",
        OffersMeans,
        "There’s a great app for that.",
    ),
    rule(
        "there|here <be> .. great|good|excellent|brilliant|really|very|people|someone|specialists .. for|that|who|called|on|,",
        OffersMeans,
        "There are people who do that.",
    ),
    rule(
        "i|we [have|ve|got|can] [got] [a|an|put] know|friend|contact|cousin|colleague|someone|you|good .. who|for|at|in|that|touch|,|whose",
        OffersMeans,
        "I know someone who does that.",
    ),
    rule(
        "is|s|are .. for [,] [no|right|after] $",
        OffersMeans,
        "That’s what HR is there for.",
    ),
    rule(
        "is|s [exactly|precisely|just] what|why .. for|have|is|are",
        OffersMeans,
        "That’s exactly what the union is for.",
    ),
    rule(
        "that|it [is] s|is their|his|her|your job|role|business|call",
        OffersMeans,
        "That’s their job, after all.",
    ),
    rule(
        "i read|saw|heard .. that|about|a|an",
        OffersMeans,
        "I read that music calms pupils.",
    ),
    rule(
        "nothing beats|like|works",
        OffersMeans,
        "Nothing beats a good meal.",
    ),
    rule(
        "works|work|does|do|goes|go|did wonders|miracles|a|the [long|trick|world] ",
        OffersMeans,
        "A kind word goes a long way.",
    ),
    // Promises an effect.
    rule(
        "that|it|which|this|they|mediator|-ing|coach|-ion|someone <would>|might|could|will|should|can [<really>] [not] <effect>",
        PromisesEffect,
        "That would calm him.",
    ),
    rule(
        "would|might|could [<really>] help not:me|us",
        PromisesEffect,
        "A written note would help.",
    ),
    rule(
        "would|might|could [<really>] do|sort|fix|solve|clear|unblock|settle|ease|avoid|save|free|defuse the|you|this|it|him|her|them|that|things|everything|everyone|half|a|all|up",
        PromisesEffect,
        "A note would save everyone time.",
    ),
    rule(
        "so [that] he|she|they|you|it [<would>|will|can|could] feels|feel|can|know|knows|stops|gets|get|learns|sees|understands|learn|do",
        PromisesEffect,
        "Give him a role so he feels heard.",
    ),
    rule(
        "do you|him|her|them|everyone [a] [world|lot|some] [of] good",
        PromisesEffect,
        "A break would do you good.",
    ),
    // Sounds out: a step of the asker's own is offered as a question.
    rule(
        "would|could|are|be|feel you [be|feel|ever|perhaps|not|consider|maybe] [be] willing|ready|prepared|open|able|up|consider|dare|accept|agree|brave|comfortable|think|mind|ask|go|try|let|hand|offer to|-ing|for|a|of|with|about|letting|him|her|enough",
        SoundsOut,
        "Would you be ready to refuse?",
    ),
    rule(
        "could|can|would you see|picture|imagine|face|bear|bring|trust|afford",
        SoundsOut,
        "Could you imagine leaving?",
    ),
    rule(
        "how|when|where will|are|do|could|can you [going|plan|intend|make|ensure] [to] [make|go|ensure|start|prepare|prevent|avoid|get|do|set|fix|handle] [sure] .. you|next|better|that|properly|-ing|time",
        SoundsOut,
        "How will you make sure you are ready next time?",
    ),
    rule(
        "next time … will|would|could|can|you",
        SoundsOut,
        "Next time, could it be written?",
    ),
    rule(
        "which|what … can|might|could you .. drop|delegate|hand|stop|give|let|outsource|pass|cut|offload|change",
        SoundsOut,
        "What can you delegate?",
    ),
    // Prescribes: what ought to be done.
    rule(
        "notafter:do|did|if|when|that|think|feel|what|who you <really> [<really>] should|ought|must",
        Prescribes,
        "You really ought to rest.",
    ),
    rule(
        "you should|ought|must|shouldn",
        Prescribes,
        "You should rest.",
    ),
    rule(
        "you [would|d|are|had|were|will] [be] better [off|to] [-ing|off|not|go|ask|tell|get|if|$]",
        Prescribes,
        "You’d better tell her.",
    ),
    rule(
        "you <would>|are|might|could|may|will [<really>] [be|do] better|well|wise|best|smart|mad|crazy|benefit|gain",
        Prescribes,
        "You’d do well to wait.",
    ),
    rule(
        "he|she|they|someone|it|we should|ought|must|needs|need [to|be]",
        Prescribes,
        "They ought to pay you.",
    ),
    rule(
        "should not|you|he|she|they|someone|we|that|it .. ",
        Prescribes,
        "Should you be the one doing it?",
    ),
    rule(
        "notafter:do|did|does|if|that|you|what|think|feel you [<really>] [<really>] need|have|want|got to",
        Prescribes,
        "You just have to say no.",
    ),
    rule(
        "all you need|have|ve|got|want",
        Prescribes,
        "All you have to do is ask.",
    ),
    rule(
        "you need not:from|help|most|to a|an|some|one|more",
        Prescribes,
        "You need a plan.",
    ),
    rule(
        "[what] you [really] need is|s",
        Prescribes,
        "What you need is a break.",
    ),
    rule(
        "it <would>|is|s|might|may [be|probably|also|only] [<really>] <better> [to|if|for|by] [-ing]",
        Prescribes,
        "It’d be easier to ask.",
    ),
    rule(
        "^ better|best|easier|simpler to|-ing|not|if|just",
        Prescribes,
        "Better to wait.",
    ),
    rule(
        "the|your <better>|simplest|easiest|obvious|smart|safest|only|right|first|quickest|sensible|key|main [thing|way|solution|step|option|bet|move|answer|idea] <would>|is|might|here|to|solution|s",
        Prescribes,
        "The simplest thing would be to ask.",
    ),
    rule(
        "the key|secret|trick|solution|answer|thing|important|essential [here|thing] is|s|would|lies",
        Prescribes,
        "The key is to rest.",
    ),
    rule(
        "^ <do> not:us|me|more|a [bit] not:example|us|me|more|bit|you|i",
        Prescribes,
        "Talk to her.",
    ),
    rule(
        "^ think about|of not:the|a|when",
        Prescribes,
        "Think about leaving.",
    ),
    rule(
        "^ do not|what not:you|they|we|people|i|the",
        Prescribes,
        "Don’t answer him.",
    ),
    rule("^ make sure|it", Prescribes, "Make sure it’s in writing."),
    rule(
        "try not:that|it to|-ing|not|a",
        Prescribes,
        "You know what, try sleeping on it.",
    ),
    rule(
        "do not hesitate|let|be|forget|give|worry|wait",
        Prescribes,
        "Please don’t hesitate to ask.",
    ),
];

const ALL: &[Reason] = &Reason::ALL;
const OUGHT: &[Reason] = &[Prescribes, PromisesEffect, HoldsTheAnswer];

const NEAR_MISSES: &[NearMiss] = &[
    // What somebody said or thought is asked about, not advised.
    near_miss(
        "you said|told|mentioned|wrote|described|say|call|called",
        ALL,
        "You said you should be tougher: what does that mean?",
    ),
    near_miss(
        "when you [first] considered|thought|think|talk|tried|decided",
        ALL,
        "When you first thought of leaving, what had happened?",
    ),
    near_miss(
        "makes|made|make you say|think|feel|believe|want",
        ALL,
        "What makes you think they should leave?",
    ),
    near_miss(
        "he|she|they|who|anyone|someone said|say|says|told|tell|tells|asked|suggested|advised|think|thinks|thought .. you|he|she|they|should",
        ALL,
        "Who told you that you should leave?",
    ),
    near_miss(
        "if i have|understand|understood|get|follow|am",
        ALL,
        "If I understand, you should hand it in on Monday?",
    ),
    near_miss(
        "i do|did|am not understand|catch|follow|get|see|sure",
        ALL,
        "I didn’t catch who should sign.",
    ),
    near_miss(
        "i d|would like|love to understand|know|hear",
        ALL,
        "I’d love to know whether they should have signed.",
    ),
    near_miss(
        ", is that it|right|so $",
        ALL,
        "You must sign by Monday, is that right?",
    ),
    near_miss(
        "you been thinking|considering|wondering",
        ALL,
        "How long have you been thinking of leaving?",
    ),
    // What was tried, and what came of it.
    near_miss(
        "what|which|who|how … have|did you .. considered|tried|thought|explored|asked|contacted|consider|try|do|done",
        ALL,
        "Which of the two have you tried a bit?",
    ),
    near_miss(
        "and|, what|how did|has|was|were|happened|came|is .. come|say|said|react|respond|go|of|reaction|answer|reply|then|happen|take",
        ALL,
        "Have you tried talking to her, and what did she say?",
    ),
    // What a rule of the house wants, not the asker.
    near_miss(
        "under|per|to the|your|their|its protocol|contract|rules|rule|law|procedure|policy|agreement|statutes|charter|bylaws",
        OUGHT,
        "Who should he call under the rules?",
    ),
    near_miss(
        "normally|officially|legally|usually|supposed|according",
        OUGHT,
        "Who should normally have told you he should sign?",
    ),
    // What the client would wish.
    near_miss(
        "what|which|who … would|might|could help|make|do|change you|this|a|it|for",
        &[PromisesEffect],
        "What would help you today?",
    ),
    near_miss(
        "if .. you could|had",
        &[Supposes, Proposes, PromisesEffect],
        "If you could change one thing, what would it be?",
    ),
    near_miss(
        "if … nothing",
        &[Supposes],
        "What would happen if you did nothing?",
    ),
];

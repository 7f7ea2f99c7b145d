## The five lines of the charter, each with what it means in practice

charter-title = The circle’s charter
charter-1 = Confidentiality
charter-1-means = What is said here stays here. People who are not in the room remain anonymous: a borrowed name will do.
charter-2 = Kindness
charter-2-means = We welcome what the other is living through, without judging the person or comparing careers.
charter-3 = Frankness
charter-3-means = We say what we really think, with tact, and speak for ourselves.
charter-4 = Commitment in time
charter-4-means = We come to every session, on time, and stay until the end.
charter-5 = Learning before solving
charter-5-means = We seek to understand first. Solutions come next, if they come.

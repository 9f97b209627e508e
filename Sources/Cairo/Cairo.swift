// The first declarations of this stage arrive with its first commit.

"""Makes the sample folders: made-up people, villages and figures in the shapes that offices really export."""

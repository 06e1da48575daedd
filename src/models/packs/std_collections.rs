#![model(crate = "std", version = "*")]
//! Iterators, slices, arrays, vectors and the collections. A map holds its values under their keys.

pub mod iter {
    use ::std::cmp::Ordering;
    use ::std::ops::ControlFlow;

    /// What every adapter returns: elements under `[*]`, or a collection or text read element by element.
    pub struct Iter<T>;
    impl<T> Iterator for Iter<T> { type Item = T; }
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> Iter<T> {
        #[flow("ret.Some.0 = head(self)")] pub fn peek(&mut self) -> Option<&T>;
        #[flow("ret.Some.0 = self[*]")] pub fn peek_mut(&mut self) -> Option<&mut T>;
        #[flow("ret.Some.0 = head(self); _ = call(func, ret.Some.0); self = some(self)")] pub fn next_if(&mut self, func: impl FnOnce(&T) -> bool) -> Option<T>;
        #[flow("ret.Some.0 = self[*]")] pub fn next_if_eq<R: ?Sized>(&mut self, expected: &R) -> Option<T>;
        #[flow("ret = part(self)")] pub fn as_str(&self) -> &str;
        #[flow("ret = self")] pub fn as_slice(&self) -> &[T];
        #[flow("ret[*] = self[*]")] pub fn remainder(&self) -> &[T];
        #[flow("ret[*] = self[*]")] pub fn into_remainder(self) -> &[T];
    }
    pub type Peekable<I> = Iter<<I as Iterator>::Item>;
    pub type Rev<I> = Iter<<I as Iterator>::Item>;
    pub type Take<I> = Iter<<I as Iterator>::Item>;
    pub type Skip<I> = Iter<<I as Iterator>::Item>;
    pub type Chain<A, B> = Iter<<A as Iterator>::Item>;
    pub type Filter<I, P> = Iter<<I as Iterator>::Item>;
    pub type Enumerate<I> = Iter<(usize, <I as Iterator>::Item)>;
    pub type Cycle<I> = Iter<<I as Iterator>::Item>;
    pub type StepBy<I> = Iter<<I as Iterator>::Item>;
    pub type Once<T> = Iter<T>;
    pub type Empty<T> = Iter<T>;
    pub type Repeat<T> = Iter<T>;

    pub trait Iterator {
        type Item;
        #[outcome(self, ..)] #[flow("ret.Some.0 = head(self); self = skip(self, 1)")] fn next(&mut self) -> Option<Self::Item>;
        #[flow("")] fn size_hint(&self) -> (usize, Option<usize>);
        #[flow("ret = length()")] fn count(self) -> usize;
        #[outcome(self, ..)] #[flow("ret.Some.0 = last(self)")] fn last(self) -> Option<Self::Item>;
        #[outcome(self, ..)] #[flow("ret.Some.0 = nth(self, n); self = some(self)")] fn nth(&mut self, n: usize) -> Option<Self::Item>;
        #[lazy] #[flow("ret = some(self)")] fn step_by(self, step: usize) -> Iter<Self::Item>;
        #[lazy] #[flow("ret = append(self, other)")] fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Iter<Self::Item>;
        #[lazy] #[flow("ret = zipped(self, other)")] fn zip<U: IntoIterator>(self, other: U) -> Iter<(Self::Item, U::Item)>;
        #[lazy] #[flow("ret = each(f, self)")] fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Iter<B>;
        #[flow("_ = each(f, self)")] fn for_each<F: FnMut(Self::Item)>(self, f: F);
        #[lazy] #[flow("_ = call(predicate, self[*]); ret = some(self)")] fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Iter<Self::Item>;
        #[lazy] #[flow("ret = opened(each(f, self))")] fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> Iter<B>;
        #[lazy] #[flow("ret = enumerated(self)")] fn enumerate(self) -> Iter<(usize, Self::Item)>;
        #[lazy] #[flow("ret = self")] fn peekable(self) -> Iter<Self::Item>;
        #[lazy] #[flow("_ = call(predicate, self[*]); ret = some(self)")] fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Iter<Self::Item>;
        #[lazy] #[flow("_ = call(predicate, self[*]); ret = some(self)")] fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Iter<Self::Item>;
        #[lazy] #[flow("ret[*] = call(predicate, self[*]).Some.0")] fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> Iter<B>;
        #[lazy] #[flow("ret = skip(self, n)")] fn skip(self, n: usize) -> Iter<Self::Item>;
        #[lazy] #[flow("ret = cut(self, n)")] fn take(self, n: usize) -> Iter<Self::Item>;
        #[lazy] #[flow("ret[*] = call(f, initial_state, self[*]).Some.0")] fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Iter<B>;
        #[lazy] #[flow("ret = opened(each(f, self))")] fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> Iter<U::Item>;
        #[lazy] #[flow("ret = opened(self)")] fn flatten(self) -> Iter<<Self::Item as IntoIterator>::Item> where Self::Item: IntoIterator;
        #[lazy] #[flow("ret = self")] fn fuse(self) -> Iter<Self::Item>;
        #[lazy] #[flow("_ = call(f, self[*]); ret = self")] fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Iter<Self::Item>;
        #[flow("ret = self")] fn by_ref(&mut self) -> &mut Self;
        #[flow("ret = via(B::from_iter, self)")] fn collect<B: FromIterator<Self::Item>>(self) -> B;
        #[flow("_ = call(f, self[*]); ret.0 = via(B::from_iter, some(self)); ret.1 = ret.0")] fn partition<B: FromIterator<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
        #[flow("ret = folded(f, init, self)")] fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        #[flow("ret = call(f, init, self[*])")] fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R;
        #[flow("ret = each(f, self)[*]")] fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R;
        #[flow("ret.Some.0 = self[*] | call(f, self[*], self[*])")] fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
        #[flow("ret = call(f, self[*])")] fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        #[flow("ret = call(f, self[*])")] fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        #[outcome(predicate)] #[flow("_ = call(predicate, self[*]); ret.Some.0 = ref(self[*])")] fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
        #[outcome(f)] #[flow("ret = call(f, self[*])")] fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>;
        #[flow("_ = call(predicate, self[*]); ret.Some.0 = counter()")] fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
        #[flow("_ = call(predicate, self[*]); ret.Some.0 = counter()")] fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
        #[outcome(self, ..)] #[flow("ret.Some.0 = ref(self[*])")] fn max(self) -> Option<Self::Item>;
        #[outcome(self, ..)] #[flow("ret.Some.0 = ref(self[*])")] fn min(self) -> Option<Self::Item>;
        #[flow("_ = call(f, self[*]); ret.Some.0 = self[*]")] fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        #[flow("_ = call(f, self[*]); ret.Some.0 = self[*]")] fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        #[flow("_ = call(compare, self[*], self[*]); ret.Some.0 = self[*]")] fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
        #[flow("_ = call(compare, self[*], self[*]); ret.Some.0 = self[*]")] fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
        #[lazy] #[flow("ret = rev(self)")] fn rev(self) -> Iter<Self::Item>;
        #[flow("ret.0[*] = self[*].0; ret.1[*] = self[*].1")] fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
        #[lazy] #[flow("ret = self")] fn copied<'a, T: 'a>(self) -> Iter<T> where Self: Iterator<Item = &'a T>;
        #[lazy] #[flow("ret = self")] fn cloned<'a, T: 'a>(self) -> Iter<T> where Self: Iterator<Item = &'a T>;
        #[lazy] #[flow("ret = some(self)")] fn cycle(self) -> Iter<Self::Item>;
        #[flow("ret = derive(self[*])")] fn sum<S>(self) -> S;
        #[flow("ret = derive(self[*])")] fn product<P>(self) -> P;
        #[flow("ret = unknown()")] fn cmp<I: IntoIterator>(self, other: I) -> Ordering;
        fn eq<I: IntoIterator>(self, other: I) -> bool;
        fn ne<I: IntoIterator>(self, other: I) -> bool;
        fn lt<I: IntoIterator>(self, other: I) -> bool;
        fn le<I: IntoIterator>(self, other: I) -> bool;
        fn gt<I: IntoIterator>(self, other: I) -> bool;
        fn ge<I: IntoIterator>(self, other: I) -> bool;
        #[flow("ret.Some.0 = unknown()")] fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering>;
        fn is_sorted(self) -> bool;
        #[flow("_ = call(f, self[*], self[*])")] fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, f: F) -> bool;
        #[flow("_ = call(f, self[*])")] fn is_sorted_by_key<K, F: FnMut(Self::Item) -> K>(self, f: F) -> bool;
        #[flow("_ = call(predicate, self[*])")] fn is_partitioned<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> bool;
    }
    pub trait DoubleEndedIterator: Iterator {
        #[outcome(self, ..)] #[flow("ret.Some.0 = last(self); self = init(self)")] fn next_back(&mut self) -> Option<Self::Item>;
        #[outcome(self, ..)] #[flow("ret.Some.0 = self[*]; self = some(self)")] fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
        #[flow("ret = call(f, init, self[*])")] fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        #[outcome(predicate)] #[flow("_ = call(predicate, self[*]); ret.Some.0 = self[*]")] fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
    }
    pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize; }
    pub trait FusedIterator: Iterator {}
    pub trait Sum<A = Self>: Sized { #[flow("ret = derive(iter[*])")] fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
    pub trait Product<A = Self>: Sized { #[flow("ret = derive(iter[*])")] fn product<I: Iterator<Item = A>>(iter: I) -> Self; }
    pub trait IntoIterator { type Item; type IntoIter: Iterator<Item = Self::Item>; #[flow("ret = walked(self)")] fn into_iter(self) -> Self::IntoIter; }
    impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; }
    /// Stands in every `for` loop, between the iterator and its turns.
    #[flow("ret = turned(iter)")] pub fn turned<I>(iter: I) -> I;
    #[flow("ret = looped(iter)")] pub fn looped<I>(iter: I) -> I;
    pub trait FromIterator<A>: Sized { #[flow("ret[*] = iter[*]")] fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    pub trait Extend<A> { #[flow("self[*] += iter[*]")] fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    impl<T> Iterator for &mut T where T: Iterator { type Item = T::Item; }
    impl<T: Iterator + ?Sized> Iterator for Box<T> { type Item = T::Item; }

    #[flow("ret = push(list(), value)")] pub fn once<T>(value: T) -> Iter<T>;
    #[flow("ret[*] = call(make)")] pub fn once_with<A, F: FnOnce() -> A>(make: F) -> Iter<A>;
    #[flow("ret[*] = elt")] pub fn repeat<T: Clone>(elt: T) -> Iter<T>;
    #[flow("ret[*] = element")] pub fn repeat_n<T: Clone>(element: T, count: usize) -> Iter<T>;
    #[flow("ret[*] = call(repeater)")] pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> Iter<A>;
    #[flow("ret[*] = call(f).Some.0")] pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> Iter<T>;
    #[flow("ret[*] = first.Some.0 | call(succ, first.Some.0).Some.0")] pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Iter<T>;
    #[flow("ret = list()")] pub const fn empty<T>() -> Iter<T>;
    #[flow("ret = zipped(a, b)")] pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Iter<(A::Item, B::Item)>;
    #[flow("ret = append(a, b)")] pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Iter<A::Item>;
}

pub mod slice {
    use ::std::cmp::Ordering;
    use ::std::iter::Iter as It;
    use ::std::ops::{Index, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo};

    pub type Iter<'a, T> = It<&'a T>;
    pub type IterMut<'a, T> = It<&'a mut T>;
    pub type Chunks<'a, T> = It<&'a [T]>;
    pub type Windows<'a, T> = It<&'a [T]>;
    pub trait SliceIndex<T: ?Sized> { type Output: ?Sized; }
    impl<T> SliceIndex<[T]> for usize { type Output = T; }
    impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
    impl SliceIndex<str> for Range<usize> { type Output = str; }
    impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
    impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }
    impl SliceIndex<str> for RangeTo<usize> { type Output = str; }
    impl SliceIndex<str> for RangeFull { type Output = str; }
    #[flow("ret[*] = s")] pub const fn from_ref<T>(s: &T) -> &[T];

    impl<T> [T] {
        #[flow("ret = length()")] pub const fn len(&self) -> usize;
        #[outcome(!self)] pub const fn is_empty(&self) -> bool;
        #[outcome(self)] #[flow("ret.Some.0 = self[0]")] pub const fn first(&self) -> Option<&T>;
        #[outcome(self)] #[flow("ret.Some.0 = head(refs(self))")] pub fn first_mut(&mut self) -> Option<&mut T>;
        #[outcome(self)] #[flow("ret.Some.0.0 = self[0]; ret.Some.0.1 = skip(self, 1)")] pub const fn split_first(&self) -> Option<(&T, &[T])>;
        #[outcome(self)] #[flow("ret.Some.0.0 = last(self); ret.Some.0.1 = init(self)")] pub const fn split_last(&self) -> Option<(&T, &[T])>;
        #[outcome(self)] #[flow("ret.Some.0.0 = head(refs(self)); ret.Some.0.1 = skip(refs(self), 1)")] pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        #[outcome(self)] #[flow("ret.Some.0.0 = last(refs(self)); ret.Some.0.1 = init(refs(self))")] pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        #[outcome(self)] #[flow("ret.Some.0 = last(self)")] pub const fn last(&self) -> Option<&T>;
        #[outcome(self)] #[flow("ret.Some.0 = last(refs(self))")] pub fn last_mut(&mut self) -> Option<&mut T>;
        #[flow("ret.Some.0 = part(self)")] pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        #[flow("ret.Some.0 = part(self)")] pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        #[outcome(self, ..)] #[flow("ret.Some.0 = at(self, index)")] pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output>;
        #[flow("ret.Some.0 = self[index]")] pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output>;
        #[flow("ret = self[index]")] pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output;
        #[flow("self = swapped(self, a, b)")] pub fn swap(&mut self, a: usize, b: usize);
        #[flow("self = rev(self)")] pub fn reverse(&mut self);
        #[flow("ret = items(self)")] pub fn iter(&self) -> It<&T>;
        #[flow("ret = refs(self)")] pub fn iter_mut(&mut self) -> It<&mut T>;
        #[flow("ret = windowed(self, size)")] pub fn windows(&self, size: usize) -> It<&[T]>;
        #[flow("ret = chunked(self, chunk_size)")] pub fn chunks(&self, chunk_size: usize) -> It<&[T]>;
        #[flow("ret = chunked(refs(self), chunk_size)")] pub fn chunks_mut(&mut self, chunk_size: usize) -> It<&mut [T]>;
        #[flow("ret = chunked(self, chunk_size)")] pub fn chunks_exact(&self, chunk_size: usize) -> It<&[T]>;
        #[flow("ret = rchunked(self, chunk_size)")] pub fn rchunks(&self, chunk_size: usize) -> It<&[T]>;
        #[flow("ret.0 = part(self); ret.1 = part(self)")] pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
        #[flow("ret.0 = cut(self, mid); ret.1 = skip(self, mid)")] pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
        #[flow("ret.0 = cut(refs(self), mid); ret.1 = skip(refs(self), mid)")] pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        #[flow("ret.Some.0.0 = cut(self, mid); ret.Some.0.1 = skip(self, mid)")] pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
        #[flow("_ = call(pred, self[*]); ret[*] = part(self)")] pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> It<&[T]>;
        #[flow("_ = call(pred, self[*]); ret[*] = part(self)")] pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> It<&[T]>;
        #[guards(x)] pub fn contains(&self, x: &T) -> bool;
        pub fn starts_with(&self, needle: &[T]) -> bool;
        pub fn ends_with(&self, needle: &[T]) -> bool;
        #[flow("ret.Some.0 = part(self)")] pub fn strip_prefix<P: ?Sized>(&self, prefix: &P) -> Option<&[T]>;
        #[flow("ret.Some.0 = part(self)")] pub fn strip_suffix<P: ?Sized>(&self, suffix: &P) -> Option<&[T]>;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize>;
        #[flow("_ = call(f, self[*])")] pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize>;
        #[flow("_ = call(f, self[*])")] pub fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize>;
        #[flow("_ = call(pred, self[*])")] pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
        #[flow("self = shuffled(self)")] pub fn sort(&mut self);
        #[flow("_ = call(compare, self[*], self[*]); self = shuffled(self)")] pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
        #[flow("_ = call(f, self[*]); self = shuffled(self)")] pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        #[flow("_ = call(f, self[*]); self = shuffled(self)")] pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        #[flow("self = shuffled(self)")] pub fn sort_unstable(&mut self);
        #[flow("_ = call(compare, self[*], self[*]); self = shuffled(self)")] pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
        #[flow("_ = call(f, self[*]); self = shuffled(self)")] pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        #[flow("self = rotated(self, mid)")] pub fn rotate_left(&mut self, mid: usize);
        #[flow("self = rev(rotated(rev(self), k))")] pub fn rotate_right(&mut self, k: usize);
        #[flow("self = filled(self, value)")] pub fn fill(&mut self, value: T) where T: Clone;
        #[flow("self[*] = call(f)")] pub fn fill_with<F: FnMut() -> T>(&mut self, f: F);
        #[flow("self = src")] pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone;
        #[flow("self = src")] pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy;
        #[flow("self = some(self)")] pub fn copy_within<R: ::std::ops::RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy;
        #[flow("ret = self; self = other; other = ret")] pub fn swap_with_slice(&mut self, other: &mut [T]);
        #[flow("ret = self")] pub fn to_vec(&self) -> Vec<T> where T: Clone;
        #[flow("ret = self")] pub fn into_vec(self: Box<Self>) -> Vec<T>;
        #[flow("ret = self")] pub fn to_owned(&self) -> Vec<T>;
        #[flow("ret = encode(self)")] pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy;
        #[flow("ret = join(self)")] pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output;
        #[flow("ret = join(self, sep)")] pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output;
        #[flow("ret = self")] pub fn as_ptr(&self) -> *const T;
        #[flow("ret = self")] pub fn as_mut_ptr(&mut self) -> *mut T;
    }
    pub trait Concat<Item: ?Sized> { type Output; }
    pub trait Join<Separator> { type Output; }
    impl Concat<str> for [String] { type Output = String; }
    impl Concat<str> for [&str] { type Output = String; }
    impl<T> Concat<T> for [Vec<T>] { type Output = Vec<T>; }
    impl<T> Concat<T> for [&[T]] { type Output = Vec<T>; }
    impl<T, const N: usize> Concat<T> for [[T; N]] { type Output = Vec<T>; }
    impl Join<&str> for [String] { type Output = String; }
    impl Join<&str> for [&str] { type Output = String; }
    impl Join<&str> for [::std::borrow::Cow<'_, str>] { type Output = String; }
    impl<T> Join<&T> for [Vec<T>] { type Output = Vec<T>; }
    impl<T> Join<&[T]> for [Vec<T>] { type Output = Vec<T>; }
    impl<T> Join<&[T]> for [&[T]] { type Output = Vec<T>; }

    impl [u8] {
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
        #[flow("ret = encode(self)")] pub fn to_ascii_uppercase(&self) -> Vec<u8>;
        #[flow("ret = encode(self)")] pub fn to_ascii_lowercase(&self) -> Vec<u8>;
        #[flow("ret = self")] pub fn trim_ascii(&self) -> &[u8];
        #[flow("ret = encode(self)")] pub fn escape_ascii(&self) -> String;
        #[flow("ret[*] = part(self)")] pub fn utf8_chunks(&self) -> It<&str>;
    }
    impl<T> Index<usize> for [T] { type Output = T; }
    impl<T> Index<Range<usize>> for [T] { type Output = [T]; }
    impl<T> Index<RangeInclusive<usize>> for [T] { type Output = [T]; }
    impl<T> Index<RangeFrom<usize>> for [T] { type Output = [T]; }
    impl<T> Index<RangeTo<usize>> for [T] { type Output = [T]; }
    impl<T> Index<RangeFull> for [T] { type Output = [T]; }
    impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = It<&'a T>; }
    impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = It<&'a mut T>; }
    impl<T> IntoIterator for Box<[T]> { type Item = T; type IntoIter = It<T>; }
    impl<T> Default for &[T] {}
}

pub mod array {
    use ::std::iter::Iter;
    use ::std::ops::Deref;
    pub struct TryFromSliceError;
    impl ::std::error::Error for TryFromSliceError {}
    pub type IntoIter<T, const N: usize> = Iter<T>;
    #[flow("ret[*] = call(f)")] pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];
    impl<T, const N: usize> [T; N] {
        #[flow("ret = each(f, self)")] pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N];
        #[flow("ret = self")] pub const fn as_slice(&self) -> &[T];
        #[flow("ret = self")] pub fn as_mut_slice(&mut self) -> &mut [T];
        #[flow("ret = self")] pub fn each_ref(&self) -> [&T; N];
    }
    impl<T, const N: usize> Deref for [T; N] { type Target = [T]; }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = Iter<T>; }
    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = Iter<&'a T>; }
    impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = Iter<&'a mut T>; }
    impl<T, const N: usize> Default for [T; N] { #[flow("")] fn default() -> Self; }
    impl<T, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; #[flow("ret.Ok.0 = value")] fn try_from(value: &[T]) -> Result<Self, TryFromSliceError>; }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; #[flow("ret.Ok.0 = value; ret.Err.0 = value")] fn try_from(value: Vec<T>) -> Result<Self, Vec<T>>; }
}

pub mod vec {
    use ::std::iter::Iter;
    use ::std::ops::{Deref, DerefMut, Index, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo};
    pub struct Vec<T>;
    pub type IntoIter<T> = Iter<T>;
    pub type Drain<'a, T> = Iter<T>;
    impl<T> Vec<T> {
        #[flow("ret = list()")] pub const fn new() -> Vec<T>;
        #[flow("ret = list()")] pub fn with_capacity(capacity: usize) -> Vec<T>;
        #[flow("")] pub fn capacity(&self) -> usize;
        #[flow("")] pub fn reserve(&mut self, additional: usize);
        #[flow("")] pub fn reserve_exact(&mut self, additional: usize);
        #[flow("")] pub fn shrink_to_fit(&mut self);
        #[flow("ret = self")] pub fn into_boxed_slice(self) -> Box<[T]>;
        #[flow("self = cut(self, len)")] pub fn truncate(&mut self, len: usize);
        #[flow("ret = self")] pub fn as_slice(&self) -> &[T];
        #[flow("ret = self")] pub fn as_mut_slice(&mut self) -> &mut [T];
        #[flow("")] pub unsafe fn set_len(&mut self, new_len: usize);
        #[flow("ret = at(self, index); self = without(self, index); self = some(self)")] pub fn swap_remove(&mut self, index: usize) -> T;
        #[flow("self = insert(self, index, element)")] pub fn insert(&mut self, index: usize, element: T);
        #[flow("ret = nth(self, index); self = without(self, index)")] pub fn remove(&mut self, index: usize) -> T;
        #[flow("_ = call(f, self[*]); self = some(self)")] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        #[flow("_ = call(f, self[*]); self = some(self)")] pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
        #[flow("self = some(self)")] pub fn dedup(&mut self);
        #[flow("_ = call(key, self[*]); self = some(self)")] pub fn dedup_by_key<F: FnMut(&mut T) -> K, K>(&mut self, key: F);
        #[flow("self = push(self, value)")] pub fn push(&mut self, value: T);
        #[flow("self[*] += value; ret = value")] pub fn push_mut(&mut self, value: T) -> &mut T;
        #[outcome(self, ..)] #[flow("ret.Some.0 = last(self); self = init(self)")] pub fn pop(&mut self) -> Option<T>;
        #[flow("ret.Some.0 = last(self); _ = call(predicate, ret.Some.0); self = some(self)")] pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        #[flow("self = append(self, other); other = list()")] pub fn append(&mut self, other: &mut Vec<T>);
        #[flow("ret = at(self, range); self = without(self, range)")] pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Iter<T>;
        #[flow("self = list()")] pub fn clear(&mut self);
        #[flow("ret = length()")] pub fn len(&self) -> usize;
        #[outcome(!self)] pub fn is_empty(&self) -> bool;
        #[flow("ret = skip(self, at); self = cut(self, at)")] pub fn split_off(&mut self, at: usize) -> Vec<T>;
        #[flow("self = some(self); self[*] += call(f)")] pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F);
        #[flow("self = resized(self, new_len, value)")] pub fn resize(&mut self, new_len: usize, value: T) where T: Clone;
        #[flow("self = append(self, other)")] pub fn extend_from_slice(&mut self, other: &[T]) where T: Clone;
        #[flow("self = self + part(self)")] pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) where T: Clone;
        #[flow("ret = at(self, range); self = spliced(self, range, replace_with)")] pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Iter<T>;
        #[flow("ret = self")] pub fn leak<'a>(self) -> &'a mut [T];
    }
    impl<T> Deref for Vec<T> { type Target = [T]; }
    impl<T> DerefMut for Vec<T> {}
    impl<T> Default for Vec<T> { #[flow("ret = list()")] fn default() -> Self; }
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = Iter<T>; }
    impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = Iter<&'a T>; }
    impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = Iter<&'a mut T>; }
    impl<T> FromIterator<T> for Vec<T> { #[flow("ret = iter")] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
    impl<T> FromIterator<T> for Box<[T]> { #[flow("ret = iter")] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
    impl<T> Extend<T> for Vec<T> { #[flow("self = append(self, iter)")] fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
    impl<T> Index<usize> for Vec<T> { type Output = T; }
    impl<T> Index<Range<usize>> for Vec<T> { type Output = [T]; }
    impl<T> Index<RangeInclusive<usize>> for Vec<T> { type Output = [T]; }
    impl<T> Index<RangeFrom<usize>> for Vec<T> { type Output = [T]; }
    impl<T> Index<RangeTo<usize>> for Vec<T> { type Output = [T]; }
    impl<T> Index<RangeFull> for Vec<T> { type Output = [T]; }
    impl<T> From<&[T]> for Vec<T> { #[flow("ret = value")] fn from(value: &[T]) -> Self; }
    impl<T, const N: usize> From<[T; N]> for Vec<T> { #[flow("ret = value")] fn from(value: [T; N]) -> Self; }
    impl<T, const N: usize> From<&[T; N]> for Vec<T> { #[flow("ret = value")] fn from(value: &[T; N]) -> Self; }
    impl<T> From<Box<[T]>> for Vec<T> { #[flow("ret = value")] fn from(value: Box<[T]>) -> Self; }
    impl<T> From<::std::collections::VecDeque<T>> for Vec<T> { #[flow("ret = value")] fn from(value: ::std::collections::VecDeque<T>) -> Self; }
    impl<T> From<::std::borrow::Cow<'_, [T]>> for Vec<T> { #[flow("ret = value")] fn from(value: ::std::borrow::Cow<'_, [T]>) -> Self; }
}

pub mod collections {
    pub use self::binary_heap::BinaryHeap;
    pub use self::btree_map::BTreeMap;
    pub use self::btree_set::BTreeSet;
    pub use self::hash_map::HashMap;
    pub use self::hash_set::HashSet;
    pub use self::linked_list::LinkedList;
    pub use self::vec_deque::VecDeque;
    pub struct TryReserveError;
    pub use ::std::ops::Bound;

    pub mod hash_map {
        use ::std::iter::Iter as It;
        use ::std::ops::{Index, RangeBounds};
        pub struct HashMap<K, V, S = ::std::hash::RandomState>;
        pub type Iter<'a, K, V> = It<(&'a K, &'a V)>;
        pub type IterMut<'a, K, V> = It<(&'a K, &'a mut V)>;
        pub type IntoIter<K, V> = It<(K, V)>;
        pub type Keys<'a, K, V> = It<&'a K>;
        pub type Values<'a, K, V> = It<&'a V>;
        pub type ValuesMut<'a, K, V> = It<&'a mut V>;
        pub type Drain<'a, K, V> = It<(K, V)>;
        impl<K, V> HashMap<K, V> {
            #[flow("")] pub fn new() -> HashMap<K, V>;
            #[flow("")] pub fn with_capacity(capacity: usize) -> HashMap<K, V>;
        }
        pub use ::std::hash::{DefaultHasher, RandomState};
        impl<K, V, S> HashMap<K, V, S> {
            #[flow("")] pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
            #[flow("")] pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S>;
            #[flow("")] pub fn hasher(&self) -> &S;
            #[flow("")] pub fn capacity(&self) -> usize;
            #[flow("")] pub fn reserve(&mut self, additional: usize);
            #[flow("")] pub fn shrink_to_fit(&mut self);
            #[flow("ret = entries(held(self)); self = none()")] pub fn drain(&mut self) -> It<(K, V)>;
            #[flow("ret = keys(self)")] pub fn keys(&self) -> It<&K>;
            #[flow("ret = keys(self)")] pub fn into_keys(self) -> It<K>;
            #[flow("ret[*] = self[*]")] pub fn values(&self) -> It<&V>;
            #[flow("ret = refs(self)")] pub fn values_mut(&mut self) -> It<&mut V>;
            #[flow("ret[*] = self[*]")] pub fn into_values(self) -> It<V>;
            #[flow("ret = entries(self)")] pub fn iter(&self) -> It<(&K, &V)>;
            #[flow("ret = entries(self)")] pub fn iter_mut(&mut self) -> It<(&K, &mut V)>;
            #[flow("")] pub fn len(&self) -> usize;
            #[outcome(!self)] pub fn is_empty(&self) -> bool;
            #[flow("self = none()")] pub fn clear(&mut self);
            #[flow("_ = call(f, keys(self)[*], self[*])")] pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
            #[flow("ret = self[key]; ret.key = key")] pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
            #[guards(k)] #[flow("ret.Some.0 = self[k]")] pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: ::std::borrow::Borrow<Q>;
            #[guards(k)] #[flow("ret.Some.0.0 = k; ret.Some.0.1 = self[k]")] pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)>;
            #[guards(k)] pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool;
            #[guards(k)] #[flow("ret.Some.0 = self[k]")] pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V>;
            #[flow("ret.Some.0 = self[k]; self[k] = v")] pub fn insert(&mut self, k: K, v: V) -> Option<V>;
            #[guards(k)] #[flow("ret.Some.0 = self[k]; self[k] = none()")] pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>;
            #[guards(k)] #[flow("ret.Some.0.0 = k; ret.Some.0.1 = self[k]; self[k] = none()")] pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)>;
        }
        impl<K, V, S> Default for HashMap<K, V, S> { #[flow("")] fn default() -> Self; }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = It<(K, V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> It<(K, V)>; }
        impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = It<(&'a K, &'a V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> It<(&'a K, &'a V)>; }
        impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = It<(&'a K, &'a mut V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> It<(&'a K, &'a mut V)>; }
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> { #[flow("ret = map(iter)")] fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self; }
        impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> { #[flow("self += map(iter)")] fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I); }
        impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> { #[flow("ret = map(value)")] fn from(value: [(K, V); N]) -> Self; }
        impl<'b, K, V, S, Q: ?Sized> Index<&'b Q> for HashMap<K, V, S> { type Output = V; #[flow("ret = self[index]")] fn index(&self, index: &'b Q) -> &V; }
        /// Another name of the place under the key; `key` is the key.
        #[transparent]
        pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        #[transparent] pub struct OccupiedEntry<'a, K, V>;
        #[transparent] pub struct VacantEntry<'a, K, V>;
        impl<'a, K, V> Entry<'a, K, V> {
            #[flow("self += default; ret = self")] pub fn or_insert(self, default: V) -> &'a mut V;
            #[flow("self += call(default); ret = self")] pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
            #[flow("self += call(default, self.key); ret = self")] pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
            #[flow("self += via(V::default); ret = self")] pub fn or_default(self) -> &'a mut V where V: Default;
            #[flow("_ = run(f, self); ret = self")] pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
            #[flow("ret = self.key")] pub fn key(&self) -> &K;
            #[flow("self = value; ret = self")] pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            #[flow("ret = self")] pub fn get(&self) -> &V;
            #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut V;
            #[flow("ret = self")] pub fn into_mut(self) -> &'a mut V;
            #[flow("ret = held(self); self = none(); self = value")] pub fn insert(&mut self, value: V) -> V;
            #[flow("ret = self; self = none()")] pub fn remove(self) -> V;
            #[flow("ret = self.key")] pub fn key(&self) -> &K;
        }
        impl<'a, K, V> VacantEntry<'a, K, V> {
            #[flow("self = value; ret = self")] pub fn insert(self, value: V) -> &'a mut V;
            #[flow("ret = self.key")] pub fn key(&self) -> &K;
            #[flow("ret = self.key")] pub fn into_key(self) -> K;
        }
    }

    pub mod btree_map {
        use ::std::iter::Iter as It;
        use ::std::ops::{Index, RangeBounds};
        pub struct BTreeMap<K, V>;
        pub type Iter<'a, K, V> = It<(&'a K, &'a V)>;
        pub type IterMut<'a, K, V> = It<(&'a K, &'a mut V)>;
        pub type IntoIter<K, V> = It<(K, V)>;
        pub type Keys<'a, K, V> = It<&'a K>;
        pub type Values<'a, K, V> = It<&'a V>;
        pub type ValuesMut<'a, K, V> = It<&'a mut V>;
        pub type Drain<'a, K, V> = It<(K, V)>;
        impl<K, V> BTreeMap<K, V> {
            #[flow("")] pub fn new() -> BTreeMap<K, V>;
        }
        impl<K, V> BTreeMap<K, V> {
            #[flow("ret.Some.0 = head(sorted(entries(self))).1; ret.Some.0.key = head(sorted(entries(self))).0")] pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>;
            #[flow("ret.Some.0 = last(sorted(entries(self))).1; ret.Some.0.key = last(sorted(entries(self))).0")] pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>;
            #[flow("ret.Some.0 = head(sorted(entries(self)))")] pub fn first_key_value(&self) -> Option<(&K, &V)>;
            #[flow("ret.Some.0 = last(sorted(entries(self)))")] pub fn last_key_value(&self) -> Option<(&K, &V)>;
            #[flow("ret.Some.0 = head(sorted(entries(held(self)))); self = map(skip(sorted(entries(held(self))), 1))")] pub fn pop_first(&mut self) -> Option<(K, V)>;
            #[flow("ret.Some.0 = last(sorted(entries(held(self)))); self = map(init(sorted(entries(held(self)))))")] pub fn pop_last(&mut self) -> Option<(K, V)>;
            #[flow("ret = within(sorted(entries(self)), range)")] pub fn range_mut<T: ?Sized, R: RangeBounds<T>>(&mut self, range: R) -> It<(&K, &mut V)>;
            #[flow("ret = within(sorted(entries(self)), range)")] pub fn range<T: ?Sized, R: RangeBounds<T>>(&self, range: R) -> It<(&K, &V)>;
            #[flow("self += other; other = none()")] pub fn append(&mut self, other: &mut Self);
            #[flow("ret = map(since(sorted(entries(held(self))), key)); self = map(before(sorted(entries(held(self))), key))")] pub fn split_off<Q: ?Sized>(&mut self, key: &Q) -> Self;
            #[flow("ret = keys(self)")] pub fn keys(&self) -> It<&K>;
            #[flow("ret = keys(self)")] pub fn into_keys(self) -> It<K>;
            #[flow("ret[*] = self[*]")] pub fn values(&self) -> It<&V>;
            #[flow("ret = refs(self)")] pub fn values_mut(&mut self) -> It<&mut V>;
            #[flow("ret[*] = self[*]")] pub fn into_values(self) -> It<V>;
            #[flow("ret = entries(self)")] pub fn iter(&self) -> It<(&K, &V)>;
            #[flow("ret = entries(self)")] pub fn iter_mut(&mut self) -> It<(&K, &mut V)>;
            #[flow("")] pub fn len(&self) -> usize;
            #[outcome(!self)] pub fn is_empty(&self) -> bool;
            #[flow("self = none()")] pub fn clear(&mut self);
            #[flow("_ = call(f, keys(self)[*], self[*])")] pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
            #[flow("ret = self[key]; ret.key = key")] pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
            #[guards(k)] #[flow("ret.Some.0 = self[k]")] pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: ::std::borrow::Borrow<Q>;
            #[guards(k)] #[flow("ret.Some.0.0 = k; ret.Some.0.1 = self[k]")] pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)>;
            #[guards(k)] pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool;
            #[guards(k)] #[flow("ret.Some.0 = self[k]")] pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V>;
            #[flow("ret.Some.0 = self[k]; self[k] = v")] pub fn insert(&mut self, k: K, v: V) -> Option<V>;
            #[guards(k)] #[flow("ret.Some.0 = self[k]; self[k] = none()")] pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>;
            #[guards(k)] #[flow("ret.Some.0.0 = k; ret.Some.0.1 = self[k]; self[k] = none()")] pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)>;
        }
        impl<K, V> Default for BTreeMap<K, V> { #[flow("")] fn default() -> Self; }
        impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = It<(K, V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> It<(K, V)>; }
        impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = It<(&'a K, &'a V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> It<(&'a K, &'a V)>; }
        impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = It<(&'a K, &'a mut V)>; #[flow("ret = entries(self)")] fn into_iter(self) -> It<(&'a K, &'a mut V)>; }
        impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> { #[flow("ret = map(iter)")] fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self; }
        impl<K, V> Extend<(K, V)> for BTreeMap<K, V> { #[flow("self += map(iter)")] fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I); }
        impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> { #[flow("ret = map(value)")] fn from(value: [(K, V); N]) -> Self; }
        impl<'b, K, V, Q: ?Sized> Index<&'b Q> for BTreeMap<K, V> { type Output = V; #[flow("ret = self[index]")] fn index(&self, index: &'b Q) -> &V; }
        /// Another name of the place under the key; `key` is the key.
        #[transparent]
        pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        #[transparent] pub struct OccupiedEntry<'a, K, V>;
        #[transparent] pub struct VacantEntry<'a, K, V>;
        impl<'a, K, V> Entry<'a, K, V> {
            #[flow("self += default; ret = self")] pub fn or_insert(self, default: V) -> &'a mut V;
            #[flow("self += call(default); ret = self")] pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
            #[flow("self += call(default, self.key); ret = self")] pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
            #[flow("self += via(V::default); ret = self")] pub fn or_default(self) -> &'a mut V where V: Default;
            #[flow("_ = run(f, self); ret = self")] pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
            #[flow("ret = self.key")] pub fn key(&self) -> &K;
            #[flow("self = value; ret = self")] pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            #[flow("ret = self")] pub fn get(&self) -> &V;
            #[flow("ret = self")] pub fn get_mut(&mut self) -> &mut V;
            #[flow("ret = self")] pub fn into_mut(self) -> &'a mut V;
            #[flow("ret = held(self); self = none(); self = value")] pub fn insert(&mut self, value: V) -> V;
            #[flow("ret = self; self = none()")] pub fn remove(self) -> V;
            #[flow("ret = self.key")] pub fn key(&self) -> &K;
        }
        impl<'a, K, V> VacantEntry<'a, K, V> {
            #[flow("self = value; ret = self")] pub fn insert(self, value: V) -> &'a mut V;
            #[flow("ret = self.key")] pub fn key(&self) -> &K;
            #[flow("ret = self.key")] pub fn into_key(self) -> K;
        }
    }

    pub mod hash_set {
        use ::std::iter::Iter as It;
        pub struct HashSet<T, S = ::std::hash::RandomState>;
        pub type Iter<'a, T> = It<&'a T>;
        pub type IntoIter<T> = It<T>;
        impl<T> HashSet<T> {
            #[flow("")] pub fn new() -> HashSet<T>;
            #[flow("")] pub fn with_capacity(capacity: usize) -> HashSet<T>;
        }
        impl<T, S> HashSet<T, S> {
            #[flow("ret[*] = self[*]")] pub fn iter(&self) -> It<&T>;
            #[flow("")] pub fn len(&self) -> usize;
            #[outcome(!self)] pub fn is_empty(&self) -> bool;
            #[flow("ret[*] = self[*]; self = none()")] pub fn drain(&mut self) -> It<T>;
            #[flow("_ = call(f, self[*])")] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
            #[flow("self = none()")] pub fn clear(&mut self);
            #[flow("ret[*] = self[*]")] pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> It<&'a T>;
            #[flow("ret[*] = self[*] | other[*]")] pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> It<&'a T>;
            #[flow("ret[*] = self[*]")] pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> It<&'a T>;
            #[flow("ret[*] = self[*] | other[*]")] pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> It<&'a T>;
            #[guards(value)] pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool;
            #[flow("ret.Some.0 = self[*]")] pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T>;
            pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
            pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
            pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
            #[flow("self[*] += value")] pub fn insert(&mut self, value: T) -> bool;
            #[flow("ret.Some.0 = self[*]; self[*] += value")] pub fn replace(&mut self, value: T) -> Option<T>;
            #[flow("")] pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool;
            #[flow("ret.Some.0 = self[*]")] pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T>;
            #[outcome(self)] #[flow("ret.Some.0 = self[*]")] pub fn first(&self) -> Option<&T>;
            #[outcome(self)] #[flow("ret.Some.0 = self[*]")] pub fn last(&self) -> Option<&T>;
            #[flow("ret.Some.0 = self[*]")] pub fn pop_first(&mut self) -> Option<T>;
            #[flow("ret.Some.0 = self[*]")] pub fn pop_last(&mut self) -> Option<T>;
        }
        impl<T, S> Default for HashSet<T, S> { #[flow("")] fn default() -> Self; }
        impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = It<T>; #[flow("ret[*] = self[*]")] fn into_iter(self) -> It<T>; }
        impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = It<&'a T>; #[flow("ret[*] = self[*]")] fn into_iter(self) -> It<&'a T>; }
        impl<T, S> FromIterator<T> for HashSet<T, S> { #[flow("ret[*] = iter[*]")] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
        impl<T, S> Extend<T> for HashSet<T, S> {}
        impl<T, const N: usize> From<[T; N]> for HashSet<T> { #[flow("ret[*] = value[*]")] fn from(value: [T; N]) -> Self; }
    }

    pub mod btree_set {
        use ::std::iter::Iter as It;
        pub struct BTreeSet<T>;
        pub type Iter<'a, T> = It<&'a T>;
        pub type IntoIter<T> = It<T>;
        impl<T> BTreeSet<T> {
            #[flow("")] pub fn new() -> BTreeSet<T>;
            
        }
        impl<T> BTreeSet<T> {
            #[flow("ret[*] = self[*]")] pub fn iter(&self) -> It<&T>;
            #[flow("")] pub fn len(&self) -> usize;
            #[outcome(!self)] pub fn is_empty(&self) -> bool;
            #[flow("ret[*] = self[*]; self = none()")] pub fn drain(&mut self) -> It<T>;
            #[flow("_ = call(f, self[*])")] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
            #[flow("self = none()")] pub fn clear(&mut self);
            #[flow("ret[*] = self[*]")] pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> It<&'a T>;
            #[flow("ret[*] = self[*] | other[*]")] pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> It<&'a T>;
            #[flow("ret[*] = self[*]")] pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> It<&'a T>;
            #[flow("ret[*] = self[*] | other[*]")] pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> It<&'a T>;
            #[guards(value)] pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool;
            #[flow("ret.Some.0 = self[*]")] pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T>;
            pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool;
            pub fn is_subset(&self, other: &BTreeSet<T>) -> bool;
            pub fn is_superset(&self, other: &BTreeSet<T>) -> bool;
            #[flow("self[*] += value")] pub fn insert(&mut self, value: T) -> bool;
            #[flow("ret.Some.0 = self[*]; self[*] += value")] pub fn replace(&mut self, value: T) -> Option<T>;
            #[flow("")] pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool;
            #[flow("ret.Some.0 = self[*]")] pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T>;
            #[outcome(self)] #[flow("ret.Some.0 = self[*]")] pub fn first(&self) -> Option<&T>;
            #[outcome(self)] #[flow("ret.Some.0 = self[*]")] pub fn last(&self) -> Option<&T>;
            #[flow("ret.Some.0 = self[*]")] pub fn pop_first(&mut self) -> Option<T>;
            #[flow("ret.Some.0 = self[*]")] pub fn pop_last(&mut self) -> Option<T>;
        }
        impl<T> Default for BTreeSet<T> { #[flow("")] fn default() -> Self; }
        impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = It<T>; #[flow("ret[*] = self[*]")] fn into_iter(self) -> It<T>; }
        impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = It<&'a T>; #[flow("ret[*] = self[*]")] fn into_iter(self) -> It<&'a T>; }
        impl<T> FromIterator<T> for BTreeSet<T> { #[flow("ret[*] = iter[*]")] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
        impl<T> Extend<T> for BTreeSet<T> {}
        impl<T, const N: usize> From<[T; N]> for BTreeSet<T> { #[flow("ret[*] = value[*]")] fn from(value: [T; N]) -> Self; }
    }

    pub mod vec_deque {
        use ::std::iter::Iter as It;
        pub struct VecDeque<T>;
        impl<T> VecDeque<T> {
            #[flow("self = rotated(self, n)")] pub fn rotate_left(&mut self, n: usize);
            #[flow("self = rev(rotated(rev(self), n))")] pub fn rotate_right(&mut self, n: usize);
            #[flow("ret = list()")] pub fn new() -> VecDeque<T>;
            #[flow("ret = list()")] pub fn with_capacity(capacity: usize) -> VecDeque<T>;
            #[flow("ret = items(self)")] pub fn iter(&self) -> It<&T>;
            #[flow("")] pub fn len(&self) -> usize;
            #[outcome(!self)] pub fn is_empty(&self) -> bool;
            #[flow("self = list()")] pub fn clear(&mut self);
            #[flow("ret = self")] pub fn into_iter(self) -> It<T>;
            #[flow("self = append(self, other); other = list()")] pub fn append(&mut self, other: &mut Self);
            #[outcome(self)] #[flow("ret.Some.0 = self[0]")] pub fn front(&self) -> Option<&T>;
            #[outcome(self)] #[flow("ret.Some.0 = head(refs(self))")] pub fn front_mut(&mut self) -> Option<&mut T>;
            #[outcome(self)] #[flow("ret.Some.0 = last(self)")] pub fn back(&self) -> Option<&T>;
            #[outcome(self)] #[flow("ret.Some.0 = last(refs(self))")] pub fn back_mut(&mut self) -> Option<&mut T>;
            #[outcome(self, ..)] #[flow("ret.Some.0 = head(self); self = skip(self, 1)")] pub fn pop_front(&mut self) -> Option<T>;
            #[outcome(self, ..)] #[flow("ret.Some.0 = last(self); self = init(self)")] pub fn pop_back(&mut self) -> Option<T>;
            #[flow("self = insert(self, 0, value)")] pub fn push_front(&mut self, value: T);
            #[flow("self = push(self, value)")] pub fn push_back(&mut self, value: T);
            pub fn contains(&self, x: &T) -> bool;
            #[flow("ret.Some.0 = self[index]")] pub fn get(&self, index: usize) -> Option<&T>;
            #[flow("ret.Some.0 = self[index]")] pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
            #[flow("ret.Some.0 = nth(self, index); self = without(self, index)")] pub fn remove(&mut self, index: usize) -> Option<T>;
            #[flow("self = insert(self, index, value)")] pub fn insert(&mut self, index: usize, value: T);
            #[flow("ret = at(self, range); self = without(self, range)")] pub fn drain<R: ::std::ops::RangeBounds<usize>>(&mut self, range: R) -> It<T>;
            #[flow("_ = call(f, self[*]); self = some(self)")] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
            #[flow("self = cut(self, len)")] pub fn truncate(&mut self, len: usize);
            #[flow("ret = refs(self)")] pub fn iter_mut(&mut self) -> It<&mut T>;
            #[flow("ret = self")] pub fn make_contiguous(&mut self) -> &mut [T];
        }
        impl<T> Default for VecDeque<T> { #[flow("ret = list()")] fn default() -> Self; }
        impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = It<T>; }
        impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = It<&'a T>; }
        impl<T> FromIterator<T> for VecDeque<T> { #[flow("ret = iter")] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
        impl<T> Extend<T> for VecDeque<T> { #[flow("self = append(self, iter)")] fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
        impl<T, const N: usize> From<[T; N]> for VecDeque<T> { #[flow("ret = value")] fn from(value: [T; N]) -> Self; }
        impl<T> From<Vec<T>> for VecDeque<T> { #[flow("ret = value")] fn from(value: Vec<T>) -> Self; }
    }
    pub mod linked_list {
        use ::std::iter::Iter as It;
        pub struct LinkedList<T>;
        impl<T> LinkedList<T> {
            #[flow("ret = list()")] pub fn new() -> LinkedList<T>;
            #[flow("ret = items(self)")] pub fn iter(&self) -> It<&T>;
            #[flow("ret = refs(self)")] pub fn iter_mut(&mut self) -> It<&mut T>;
            #[flow("")] pub fn len(&self) -> usize;
            #[outcome(!self)] pub fn is_empty(&self) -> bool;
            #[flow("self = list()")] pub fn clear(&mut self);
            #[flow("ret = self")] pub fn into_iter(self) -> It<T>;
            #[flow("self = append(self, other); other = list()")] pub fn append(&mut self, other: &mut Self);
            #[outcome(self)] #[flow("ret.Some.0 = self[0]")] pub fn front(&self) -> Option<&T>;
            #[outcome(self)] #[flow("ret.Some.0 = head(refs(self))")] pub fn front_mut(&mut self) -> Option<&mut T>;
            #[outcome(self)] #[flow("ret.Some.0 = last(self)")] pub fn back(&self) -> Option<&T>;
            #[outcome(self)] #[flow("ret.Some.0 = last(refs(self))")] pub fn back_mut(&mut self) -> Option<&mut T>;
            #[outcome(self, ..)] #[flow("ret.Some.0 = head(self); self = skip(self, 1)")] pub fn pop_front(&mut self) -> Option<T>;
            #[outcome(self, ..)] #[flow("ret.Some.0 = last(self); self = init(self)")] pub fn pop_back(&mut self) -> Option<T>;
            #[flow("self = insert(self, 0, value)")] pub fn push_front(&mut self, value: T);
            #[flow("self = push(self, value)")] pub fn push_back(&mut self, value: T);
            pub fn contains(&self, x: &T) -> bool;
        }
        impl<T> Default for LinkedList<T> { #[flow("ret = list()")] fn default() -> Self; }
        impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = It<T>; }
        impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = It<&'a T>; }
        impl<T> FromIterator<T> for LinkedList<T> { #[flow("ret = iter")] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
        impl<T> Extend<T> for LinkedList<T> { #[flow("self = append(self, iter)")] fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
        impl<T, const N: usize> From<[T; N]> for LinkedList<T> { #[flow("ret = value")] fn from(value: [T; N]) -> Self; }
        impl<T> From<Vec<T>> for LinkedList<T> { #[flow("ret = value")] fn from(value: Vec<T>) -> Self; }
    }
    pub mod binary_heap {
        use ::std::iter::Iter as It;
        pub struct BinaryHeap<T>;
        impl<T> BinaryHeap<T> {
            #[flow("ret = list()")] pub fn new() -> BinaryHeap<T>;
            #[flow("ret = list()")] pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
            #[flow("ret[*] = self[*]")] pub fn iter(&self) -> It<&T>;
            #[flow("")] pub fn len(&self) -> usize;
            #[outcome(!self)] pub fn is_empty(&self) -> bool;
            #[flow("self = list()")] pub fn clear(&mut self);
            #[flow("ret[*] = self[*]")] pub fn into_iter(self) -> It<T>;
            #[flow("self = append(self, other); other = list()")] pub fn append(&mut self, other: &mut Self);
            #[flow("ret.Some.0 = self[*]")] pub fn peek(&self) -> Option<&T>;
            #[outcome(self, ..)] #[flow("self = shuffled(self); ret.Some.0 = head(self); self = skip(self, 1)")] pub fn pop(&mut self) -> Option<T>;
            #[flow("self = push(self, item)")] pub fn push(&mut self, item: T);
            #[flow("ret = shuffled(self)")] pub fn into_vec(self) -> Vec<T>;
            #[flow("ret = shuffled(self)")] pub fn into_sorted_vec(self) -> Vec<T>;
            #[flow("ret[*] = self[*]")] pub fn drain(&mut self) -> It<T>;
        }
        impl<T> Default for BinaryHeap<T> { #[flow("ret = list()")] fn default() -> Self; }
        impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = It<T>; }
        impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = It<&'a T>; }
        impl<T> FromIterator<T> for BinaryHeap<T> { #[flow("ret[*] = iter[*]")] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
        impl<T> Extend<T> for BinaryHeap<T> {}
        impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> { #[flow("ret = value")] fn from(value: [T; N]) -> Self; }
        impl<T> From<Vec<T>> for BinaryHeap<T> { #[flow("ret = value")] fn from(value: Vec<T>) -> Self; }
    }
}
